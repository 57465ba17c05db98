import { type Concept, conceptOf, type RateConcept, rateOf, type Vocabulary } from './language/concepts.ts'
import { foldInPlace } from './language/fold.ts'
import type { Quantity } from './language/quantities.ts'
import type { Passage } from './paper.ts'

/** One number, what it counts, and where it stands. */
export type Statement = {
  readonly passage: Passage
  readonly quantity: Quantity
  readonly concept: string
  /** The words it was read from. */
  readonly words: string
}

export type RateStatement = {
  readonly passage: Passage
  readonly quantity: Quantity
  readonly rate: RateConcept
  readonly words: string
}

export type Said = { readonly counts: readonly Statement[]; readonly rates: readonly RateStatement[] }

/** A stretch of a passage in which one number is said about something. */
type Clause = { readonly start: number; readonly end: number; readonly words: string; readonly opensSentence: boolean }

// A comma inside a number is none; “và” parts only between numbers.
const boundary = /[;()\n]|[.,:](?=\s|$)|\s(?:và|còn|có|trong đó|gồm|trên tổng số|trên tổng|trong tổng số|\/)\s/giu

const dossierUnits = new Set(['ho so', undefined])

const read = new WeakMap<Passage, Said>()

/** Several rules ask the same passage; it is read once. */
export function statementsIn(passage: Passage, vocabulary: Vocabulary): Said {
  const before = read.get(passage)
  if (before) return before
  const said = readStatements(passage, vocabulary)
  read.set(passage, said)
  return said
}

/** Reads a passage from left to right: a clause without its own state is about the state last spoken of. */
function readStatements(passage: Passage, vocabulary: Vocabulary): Said {
  const counts: Statement[] = []
  const rates: RateStatement[] = []
  if (passage.role === 'plan' || passage.role === 'proposals' || passage.kind === 'heading') return { counts, rates }
  let state: string | undefined
  let money: string | undefined
  let unit: string | undefined
  let carried = ''
  // “1.205 hồ sơ phát sinh nghĩa vụ tài chính: trực tuyến 1.190, trực tiếp 15” are ways of paying; after “lũy kế” all is of a longer time.
  let paying = false
  let longer = false
  const since = cumulative.test(foldInPlace(passage.under))
  let before = { elsewhere: false }
  let aside = false
  counts.push(...tasksIn(passage))
  for (const clause of clausesOf(passage)) {
    const inside = passage.quantities.filter((one) => one.start >= clause.start && one.end <= clause.end)
    const whole = inside.filter((one) => !one.percent)
    const named = whole[0]?.unit
    if (named !== undefined) unit = named
    else if (/ho so/.test(clause.words)) unit = 'ho so'
    else if (/thu tuc|tthc|dich vu cong/.test(clause.words)) unit = 'thu tuc'
    else if (/pakn|phan anh|kien nghi/.test(clause.words)) unit = 'pakn'
    else if (/nhiem vu/.test(clause.words)) unit = 'nhiem vu'
    if (clause.opensSentence) carried = ''
    if (clause.start === 0 || /[.\n]\s*$/.test(passage.text.slice(Math.max(0, clause.start - 3), clause.start))) {
      paying = false
      longer = false
    }
    if (isSaid(vocabulary, 'feeBearing', afterTopic(clause.words))) paying = true
    else if (/tiep nhan|nhan moi|giai quyet/.test(clause.words)) paying = false
    if (cumulative.test(clause.words) && !/\([^)]*$/.test(passage.text.slice(0, clause.start))) longer = true
    const words = `${carried} ${clause.words}`.trim()
    state = stateIn(vocabulary, states, clause.words) ?? stateIn(vocabulary, states, words) ?? state
    money = stateIn(vocabulary, moneySide, clause.words) ?? money
    const context = [state, money].filter((one) => one !== undefined)
    if (passage.text.slice(Math.max(0, clause.start - 2), clause.start).includes(')')) aside = false
    // “So với tháng 4 (tiếp nhận mới 1.366 hồ sơ)”: the brackets belong to what stands before them.
    const elsewhere: boolean =
      since ||
      longer ||
      vocabulary.elsewhere.test(clause.words) ||
      (before.elsewhere && passage.text[clause.start - 1] === '(') ||
      aside
    aside = elsewhere && (aside || passage.text[clause.start - 1] === '(')
    before = { elsewhere }
    const inFraction = passage.fractions.some((one) => one.start >= clause.start && one.end <= clause.end)
    if (whole.length === 1 && !elsewhere && !inFraction) {
      const found =
        conceptOf(vocabulary, afterTopic(clause.words), named ?? unit, context) ??
        conceptOf(vocabulary, clause.words, named ?? unit, context) ??
        conceptOf(vocabulary, words, named ?? unit, context)
      const quantity = whole[0]!
      const integer = quantity.decimals === 0 && !roughly(passage, quantity) && dossierOrOther(found, quantity, unit)
      const other =
        alien.test(passage.folded.slice(quantity.end, quantity.end + 24)) ||
        ofOthers(passage, quantity, found) ||
        isOfAnother(passage, quantity, found)
      if (found && integer && !other)
        counts.push({ passage, quantity, concept: (paying ? payment[found.id] : undefined) ?? found.id, words })
    }
    for (const percent of inside.filter((one) => one.percent)) {
      const ahead = passage.folded.slice(Math.max(0, clause.start - 90), percent.start)
      const label = inFull(lastLabel(ahead))
      const rate = elsewhere ? undefined : (rateOf(vocabulary, label) ?? undefined)
      if (rate) rates.push({ passage, quantity: percent, rate, words: label })
    }
    carried = inside.length === 0 ? words.slice(-70) : ''
  }
  return { counts, rates }
}

/** “đã hoàn thành 18/41 nhiệm vụ của Kế hoạch”: both numbers of a plan in one fraction. */
function tasksIn(passage: Passage): readonly Statement[] {
  return passage.fractions.flatMap((one): readonly Statement[] => {
    const words = passage.folded.slice(Math.max(0, one.start - 60), one.end + 50)
    const after = passage.folded.slice(one.end, one.end + 50)
    const plan = /^\s*(?:nhiem vu|dau viec)/.test(after) && /hoan thanh|lam xong|da xong/.test(words)
    if (!plan || /giao|cap tren|quy|thang|dung han|muc tieu|chi tieu/.test(words)) return []
    return [
      { passage, quantity: one.numerator, concept: 'tasks.done', words },
      { passage, quantity: one.denominator, concept: 'tasks.planned', words },
    ]
  })
}

/** “Về thanh toán trực tuyến: có 1.096 hồ sơ phát sinh nghĩa vụ …”: what stands before the colon is only the topic. */
function afterTopic(words: string): string {
  return /:\s(?=.*\d)(.*)$/.exec(words)?.[1] ?? words
}

function dossierOrOther(concept: Concept | undefined, quantity: Quantity, unit: string | undefined): boolean {
  if (concept === undefined) return false
  return (
    concept.units.includes(quantity.unit ?? unit ?? 'ho so') || (dossierUnits.has(unit) && concept.units[0] === 'ho so')
  )
}

/** “gần 27.000 hồ sơ” is not a figure to reckon with. */
function roughly(passage: Passage, one: Quantity): boolean {
  const before = passage.folded.slice(Math.max(0, one.start - 12), one.start)
  return /\b(?:gan|hon|khoang|xap xi|uoc(?: dat)?)\s*$/.test(before)
}

const payment: Readonly<Record<string, string>> = { online: 'paidOnline', counter: 'paidCounter' }

const cumulative = /luy ke|(?:ke |tinh )?tu dau (?:nam|nhiem ky)/

/** Things received that are no dossiers: “tiếp nhận 11 trụ sở”. */
const alien =
  /^\s*(?:tru so|co so|tai san|cong trinh|du an|doan\b|cau hoi|lao dong|doi tuong|giay to|tai lieu|cuoc goi|cuoc dien|chuc danh|hoc sinh|tre em|hoi vien|doanh nghiep|hop tac xa|cong dan|nguoi dan|khach|xe\b|thua dat|can nha|kien hang|buu pham|bo phan|tin nhan|goi y|de nghi|sang kien|to giac|quyet dinh|van ban|cong van)/

/** Tasks somebody assigned are not those of the plan, until the plan is named again. */
function ofOthers(passage: Passage, { start }: Quantity, concept: Concept | undefined): boolean {
  if (concept?.id !== 'tasks.done') return false
  const told = passage.folded.slice(0, start)
  return (
    told.lastIndexOf('giao ') > told.lastIndexOf('ke hoach') ||
    (/\bgiao\b/.test(foldInPlace(passage.under)) && !/ke hoach/.test(told))
  )
}

const mark = /^\s*=\s*[a-z]/
const having = /\bco (?:phat sinh|su dung) (?:hs|ho so)(?: trong (?:ky|thang|quy|nam))?\s*(?:la\b|:)\s*$/
const ofAll =
  /^[^.;]{0,20}(?:\([^()]*\))?,?\s*(?:chiem|bang|tuong duong)\s(?:ty le\s)?[\d.,]+\s?% (?:trong |tren |cua )?(?:tong so|tong|so) (?:ho so|hs) (?:da )?(?:tiep nhan|nhan moi)/

/** A mark of a legend (“2 = đang thực hiện”), procedures “có phát sinh HS: 171”, some of all received (“chiếm 5,81% tổng số hồ sơ tiếp nhận”). */
function isOfAnother({ folded }: Passage, { start, end, value }: Quantity, concept: Concept | undefined): boolean {
  if (value < 10 && mark.test(folded.slice(end, end + 6))) return true
  if (concept?.id !== 'received' && concept?.id !== 'receivedNew') return false
  return having.test(folded.slice(Math.max(0, start - 50), start)) || ofAll.test(folded.slice(end, end + 130))
}

const states = ['resolved', 'inProgress']
const moneySide = ['feeBearing']

function isSaid(vocabulary: Vocabulary, id: string, words: string): boolean {
  return vocabulary.concepts.some((one) => one.id === id && one.words.test(words) && !one.unless?.test(words))
}

function stateIn(vocabulary: Vocabulary, ids: readonly string[], words: string): string | undefined {
  return ids.find((id) => {
    const concept = vocabulary.concepts.find((one) => one.id === id)
    return concept !== undefined && concept.words.test(words) && !concept.unless?.test(words)
  })
}

const abbreviated: readonly (readonly [short: RegExp, long: string])[] = [
  [/\bhs\b/g, 'ho so'],
  [/\bkq\b/g, 'ket qua'],
  [/\btttt\b/g, 'thanh toan truc tuyen'],
  [/\bdvctt\b/g, 'dich vu cong truc tuyen'],
  [/\bcbcc\b/g, 'can bo, cong chuc'],
]

/** Words are matched as if nobody abbreviated. */
export function inFull(words: string): string {
  return abbreviated.reduce((text, [short, long]) => text.replace(short, long), words)
}

/** The words since the last number that say what a share is of. */
function lastLabel(before: string): string {
  const parts = before.split(/\d[\d.,]*\s?\\?%|[;]|\.\s/)
  return parts.at(-1) ?? before
}

function clausesOf(passage: Passage): readonly Clause[] {
  const { text, folded } = passage
  const cuts = [...text.matchAll(boundary)]
    .filter(
      (cut) =>
        (!/^\s*:/.test(cut[0]) && !/^\s(?:và|còn|có)\s$/iu.test(cut[0])) || isCut(passage, cut.index, cut[0].length),
    )
    .map((cut) => ({ start: cut.index, end: cut.index + cut[0].length }))
  const clauses: Clause[] = []
  let from = 0
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    if (cut.start > from)
      clauses.push({
        start: from,
        end: cut.start,
        words: inFull(folded.slice(from, cut.start).trim()),
        opensSentence: /[.;\n]\s*$/.test(text.slice(0, from)),
      })
    from = cut.end
  }
  return clauses
}

/** “tiếp nhận và giải quyết” is one thing; “13 hồ sơ … và 5.082 hồ sơ …” are two. A colon parts label lists. */
function isCut(passage: Passage, at: number, length: number): boolean {
  if (/^\s*:/.test(passage.text.slice(at, at + length))) {
    const told = passage.quantities.findLast((one) => one.end <= at && !one.percent)
    return told !== undefined && !/[,;:.(]/.test(passage.text.slice(told.end, at))
  }
  const next = passage.quantities.find((one) => one.start >= at)
  const last = passage.quantities.findLast((one) => one.end <= at)
  return (
    next !== undefined &&
    next.start - (at + length) <= 30 &&
    last !== undefined &&
    !/[,;:.(]/.test(passage.text.slice(last.end, at))
  )
}

/** Consecutive passages under one heading: a list is one account. */
export function groupsOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups: Passage[][] = []
  let under: string | undefined
  for (const passage of passages) {
    if (passage.kind === 'footnote') continue
    if (passage.kind === 'heading') {
      under = undefined
      continue
    }
    if (under === undefined || under !== passage.under) groups.push([])
    under = passage.under
    groups.at(-1)!.push(passage)
  }
  return groups
}
