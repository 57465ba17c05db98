/** VNI for Windows, the fonts `VNI-Times`: a plain vowel followed by a letter that carries its marks. */
const tones = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const
const roofs = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' } as const
const bows = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' } as const
const alone: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ö: 'ư',
  ô: 'ơ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  í: 'í',
  ì: 'ì',
}

const pairs = new Map<string, string>()
for (const vowel of 'aeouyôö') {
  const plain = alone[vowel] ?? vowel
  for (const [mark, tone] of Object.entries(tones)) addPair(vowel, mark, plain + tone)
}
for (const vowel of 'aeo')
  for (const [mark, tone] of Object.entries(roofs)) addPair(vowel, mark, `${vowel}\u0302${tone}`)
for (const [mark, tone] of Object.entries(bows)) addPair('a', mark, `a\u0306${tone}`)

/** A capital vowel may carry a small mark (`Uûy ban`), and the other way round. */
function addPair(vowel: string, mark: string, letter: string): void {
  const [small, capital] = [letter.normalize('NFC'), letter.normalize('NFC').toLocaleUpperCase('vi')]
  pairs.set(vowel + mark, small)
  pairs.set(vowel + mark.toUpperCase(), small)
  pairs.set(vowel.toUpperCase() + mark.toUpperCase(), capital)
  pairs.set(vowel.toUpperCase() + mark, capital)
}

const vowelAndMark = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]/g
const single = /[ñöôæóòîíìÑÖÔÆÓÒÎÍÌ]/g

export function fromVni(text: string): string {
  // Pairs become composed letters first, so that what is left alone is a letter of its own.
  let converted = ''
  let at = 0
  while (at < text.length) {
    const pair = pairs.get(text.slice(at, at + 2))
    converted += pair ?? text[at]!.replace(single, aloneOf)
    at += pair === undefined ? 1 : 2
  }
  return converted
}

function aloneOf(letter: string): string {
  const small = alone[letter.toLowerCase()] ?? letter
  return letter === letter.toLowerCase() ? small : small.toLocaleUpperCase('vi')
}

export function countVni(text: string): number {
  const found = (text.match(vowelAndMark) ?? []).filter((pair) => pairs.has(pair)).length
  return found + (text.match(/[ñÑöÖ](?=[a-zA-Zôù])/g)?.length ?? 0)
}
