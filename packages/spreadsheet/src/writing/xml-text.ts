/** What XML 1.0 cannot hold or would change, and what Excel would take for one of its own escapes. */
// oxlint-disable-next-line no-control-regex -- control characters are what this pattern is for
const UNSPEAKABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu;

/** The most characters that a cell of Excel holds. */
const LONGEST_CELL = 32_767;

/** Text as it stands in XML, between tags and in attributes. */
export function xmlText(text: string): string {
  const spoken = text.replace(
    UNSPEAKABLE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return /[&<>"]/u.test(spoken) ? spoken.replace(/[&<>"]/gu, (character) => ENTITIES[character]!) : spoken;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The first characters of a text, as many as a cell holds. */
export function cellText(text: string): string {
  return xmlText(text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL) : text);
}

/** The opening line of every part. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
