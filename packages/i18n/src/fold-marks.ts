/** Lower case without Vietnamese marks and with đ as d, so that "pho lu" finds "Phố Lu". One letter in, one letter out. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/./gsu, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** The parts of `text`, those that match `query` marked, compared without marks. */
export function splitByMatch(text: string, query: string): { text: string; isMatch: boolean }[] {
  const whole = text.normalize('NFC');
  const needle = foldMarks(query.trim());
  if (!needle) return [{ text: whole, isMatch: false }];
  const at = foldMarks(whole).indexOf(needle);
  if (at < 0) return [{ text: whole, isMatch: false }];
  const end = at + needle.length;
  return [
    { text: whole.slice(0, at), isMatch: false },
    { text: whole.slice(at, end), isMatch: true },
    { text: whole.slice(end), isMatch: false },
  ].filter((part) => part.text !== '');
}
