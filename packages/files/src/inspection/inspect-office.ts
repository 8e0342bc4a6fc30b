import { text } from 'node:stream/consumers';
import { sheetType, wordType, type ContentType } from './content-type.ts';
import { UnfitContentError } from './inspection.error.ts';
import { inspectOfficeXml } from './office-text.ts';
import { readPackage, type PackagePart } from './zip-package.ts';

const mainTypes: readonly [string, ContentType][] = [
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', wordType],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', sheetType],
];

/** Parts with text that a reader sees; styles, themes and fonts have none. */
const withText =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml|xl\/(?:workbook|sharedStrings|comments\d*)\.xml|xl\/worksheets\/[^/]+\.xml|xl\/(?:drawings|threadedComments)\/[^/]+\.xml|docProps\/[^/]+\.xml)$/u;

/**
 * Reads a ZIP as a Word or Excel file: what it says it is, and every line of it.
 * @throws UnfitContentError when it is another package, has macros, is locked, damaged or marked
 */
export function inspectOffice(descriptor: number): Promise<ContentType> {
  return readPackage(descriptor, async (parts) => {
    const type = await typeOf(parts);
    for (const part of parts.filter(({ name }) => withText.test(name))) await inspectOfficeXml(await part.open());
    return type;
  });
}

async function typeOf(parts: readonly PackagePart[]): Promise<ContentType> {
  const contents = parts.find(({ name }) => name === '[Content_Types].xml');
  if (contents === undefined) throw new UnfitContentError('type.notAllowed');
  const said = await text(await contents.open());
  if (/macroEnabled/iu.test(said) || parts.some(({ name }) => /vbaProject\.bin$/iu.test(name)))
    throw new UnfitContentError('type.hasMacros');
  const main = mainTypes.find(([name]) => said.includes(`"${name}"`));
  if (main === undefined) throw new UnfitContentError('type.notAllowed');
  return main[1];
}
