/** The place a body writes above the date of its documents: "Lào Cai" for "Ủy ban nhân dân tỉnh Lào Cai". */
export function placeOfBody(name: string): string {
  const [, place] = /.*(?:^|\s)(?:tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn)\s+(.+)$/iu.exec(name) ?? [];
  return place ?? name;
}

/** The name as documents spell it: nothing shortened. */
export function spelledOut(name: string): string {
  return name.replace(/\bUBND\b/u, 'Ủy ban nhân dân');
}
