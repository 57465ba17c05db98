/** Whether a written syllable can be Vietnamese: an onset, a rhyme, and a tone that rhyme can carry. */

const rhymes = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot oong ooc',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uôc uôi uôm uôn uông uôt uơ uơt',
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  ].flatMap((line) => line.split(' ')),
)

const onsets = 'ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p r s t v x'.split(' ')
const front = /^[ieêy]/

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const rising = /[\u0301\u0323]/

/** The syllable without its tone, and the tone as a combining mark. */
export function splitTone(syllable: string): { readonly base: string; readonly tone: string } {
  const open = syllable.normalize('NFD')
  return { base: open.replace(tones, '').normalize('NFC'), tone: (open.match(tones) ?? []).join('') }
}

export function isSyllable(word: string): boolean {
  const { base, tone } = splitTone(word.toLowerCase())
  if (tone.length > 1) return false
  return [...onsets.filter((one) => base.startsWith(one)), ''].some((onset) => {
    const rhyme = base.slice(onset.length)
    return fits(onset, rhyme) && (!/(?:c|ch|p|t)$/.test(rhyme) || rising.test(tone))
  })
}

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'gi')
    return (
      rhyme === '' || rhyme === 'n' || /^(?:êng|êt|êc)$/.test(rhyme) || (rhymes.has(rhyme) && !rhyme.startsWith('i'))
    )
  if (onset === 'qu') return rhymes.has(rhyme) && !/^[uưo]/.test(rhyme)
  if (!rhymes.has(rhyme)) return false
  if (onset === 'ngh' || onset === 'gh') return front.test(rhyme)
  if (onset === 'k') return front.test(rhyme)
  if (onset === 'ng' || onset === 'g' || onset === 'c') return !front.test(rhyme)
  // “Yết”, “yên” stand alone; “iêt” needs an onset.
  if (onset === '') return !/^iê/.test(rhyme)
  return !/^yê/.test(rhyme)
}

/** Slips of the keyboard whose right form is certain. */
export function mendSyllable(word: string): string | undefined {
  const lower = word.toLowerCase().normalize('NFC')
  const { base, tone } = splitTone(lower)
  const tries = [
    base.replace('uơ', 'ươ'),
    base.replace(/ưo/, 'ươ'),
    base.replace(/^ngh(?=[aăâoôơuư])/, 'ng'),
    base.replace(/^ng(?=[ieê])/, 'ngh'),
    base.replace(/^gh(?=[aăâoôơuư])/, 'g'),
    base.replace(/^yi/, 'y'),
    base.replace(/^c(?=[ieêy])/, 'k'),
    base.replace(/^k(?=[aăâoôơuư])/, 'c'),
  ]
  const mended = tries.find((one) => one !== base && isSyllable(withTone(one, tone)))
  return mended === undefined ? undefined : withTone(mended, tone)
}

/** A tone put where it is written: on the marked vowel, else by the usual rule. */
export function withTone(base: string, tone: string): string {
  if (tone === '') return base
  const marked = /[ơêâăôư](?!.*[ơêâăôư])/.exec(base)?.index
  const vowels = [...base.matchAll(/[aeiouyăâêôơư]/g)].map((one) => one.index)
  const glide = /^(?:qu|gi)(?=[aeiouyăâêôơư])/.test(base) ? 2 : 0
  const own = vowels.filter((at) => at >= glide)
  const closed = /[^aeiouyăâêôơư]$/.test(base)
  const plain = own.length === 1 ? own[0] : closed || own.length > 2 ? own[own.length - (closed ? 1 : 2)] : own[0]
  const at = marked ?? plain
  return at === undefined ? base : (base.slice(0, at + 1) + tone + base.slice(at + 1)).normalize('NFC')
}
