const TYPES = ['Tỉnh', 'Thành phố', 'Thị xã', 'Huyện', 'Thị trấn', 'Phường', 'Xã'];

/** A place within a sentence: "Huyện Bảo Thắng" becomes "huyện Bảo Thắng"; other names stay as they are. */
export function inSentence(name: string): string {
  const isPlace = TYPES.some((type) => name.startsWith(`${type} `));
  return isPlace ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
}
