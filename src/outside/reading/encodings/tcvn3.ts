/**
 * TCVN 5712:1993 (ABC), the fonts `.VnTime`: one byte a letter. Capitals with a tone have no place of their own; the
 * fonts whose names end in H print the small letters as capitals.
 */
const letters: Readonly<Record<string, string>> = {
  '\u00a1': 'Ă',
  '\u00a2': 'Â',
  '\u00a3': 'Ê',
  '\u00a4': 'Ô',
  '\u00a5': 'Ơ',
  '\u00a6': 'Ư',
  '\u00a7': 'Đ',
  '\u00a8': 'ă',
  '\u00a9': 'â',
  '\u00aa': 'ê',
  '\u00ab': 'ô',
  '\u00ac': 'ơ',
  '\u00ad': 'ư',
  '\u00ae': 'đ',
  '\u00b5': 'à',
  '\u00b6': 'ả',
  '\u00b7': 'ã',
  '\u00b8': 'á',
  '\u00b9': 'ạ',
  '\u00bb': 'ằ',
  '\u00bc': 'ẳ',
  '\u00bd': 'ẵ',
  '\u00be': 'ắ',
  '\u00c6': 'ặ',
  '\u00c7': 'ầ',
  '\u00c8': 'ẩ',
  '\u00c9': 'ẫ',
  '\u00ca': 'ấ',
  '\u00cb': 'ậ',
  '\u00cc': 'è',
  '\u00ce': 'ẻ',
  '\u00cf': 'ẽ',
  '\u00d0': 'é',
  '\u00d1': 'ẹ',
  '\u00d2': 'ề',
  '\u00d3': 'ể',
  '\u00d4': 'ễ',
  '\u00d5': 'ế',
  '\u00d6': 'ệ',
  '\u00d7': 'ì',
  '\u00d8': 'ỉ',
  '\u00dc': 'ĩ',
  '\u00dd': 'í',
  '\u00de': 'ị',
  '\u00df': 'ò',
  '\u00e1': 'ỏ',
  '\u00e2': 'õ',
  '\u00e3': 'ó',
  '\u00e4': 'ọ',
  '\u00e5': 'ồ',
  '\u00e6': 'ổ',
  '\u00e7': 'ỗ',
  '\u00e8': 'ố',
  '\u00e9': 'ộ',
  '\u00ea': 'ờ',
  '\u00eb': 'ở',
  '\u00ec': 'ỡ',
  '\u00ed': 'ớ',
  '\u00ee': 'ợ',
  '\u00ef': 'ù',
  '\u00f1': 'ủ',
  '\u00f2': 'ũ',
  '\u00f3': 'ú',
  '\u00f4': 'ụ',
  '\u00f5': 'ừ',
  '\u00f6': 'ử',
  '\u00f7': 'ữ',
  '\u00f8': 'ứ',
  '\u00f9': 'ự',
  '\u00fa': 'ỳ',
  '\u00fb': 'ỷ',
  '\u00fc': 'ỹ',
  '\u00fd': 'ý',
  '\u00fe': 'ỵ',
}

export function fromTcvn3(text: string, capitals = false): string {
  const converted = text.replace(/[\u00a1-\u00fe]/g, (letter) => letters[letter] ?? letter)
  return capitals ? converted.toLocaleUpperCase('vi') : converted
}

/** Signs that stand inside words in this encoding and nowhere else. */
const inWord =
  /(?<=[A-Za-z])[\u00a8-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00d7\u00df\u00f7](?=[A-Za-z\s.,;:)]|$)|[\u00a7\u00ae](?=[A-Za-z\u00a8-\u00fe])/g

export function countTcvn3(text: string): number {
  return text.match(inWord)?.length ?? 0
}
