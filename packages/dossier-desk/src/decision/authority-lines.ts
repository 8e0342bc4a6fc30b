/** The issuing body as a document's head writes it, in one or two lines of capitals. */
export function issuerLines(authorityName: string): readonly [string] | readonly [string, string] {
  const committee = /^(?:UBND|Ủy ban nhân dân) (.+)$/u.exec(authorityName);
  if (!committee?.[1]) return [authorityName.toLocaleUpperCase('vi')];
  return ['ỦY BAN NHÂN DÂN', committee[1].toLocaleUpperCase('vi')];
}

/** The place a document is dated at: the authority's own, without its rank. */
export function placeOfIssue(authorityName: string): string {
  return authorityName.replace(/^(?:UBND|Ủy ban nhân dân) /u, '').replace(/^(?:tỉnh|huyện|thị xã|thành phố) /u, '');
}
