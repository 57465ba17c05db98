import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { Form } from '#domain/forms/form.ts'
import type { LocalDate } from '#kernel/local-time.ts'
import type { Vocabulary } from './language/concepts.ts'

/** What a rule may know from outside the document: dated data, never opinions. */
export type LintFacts = {
  readonly calendar: WorkCalendar
  readonly forms: readonly Form[]
  readonly vocabulary: Vocabulary
  readonly repealed: readonly RepealedAct[]
  readonly knownActs: readonly KnownAct[]
  readonly abolished: readonly AbolishedLevel[]
  readonly issuers: readonly IssuerSymbol[]
  readonly misspellings: readonly Misspelling[]
  /** Words doubled by a slip of the hand. */
  readonly neverDoubled: RegExp
  /** Words of two syllables, as rightly written; names of places with capitals. */
  readonly compounds: readonly string[]
  readonly abbreviations: readonly string[]
  readonly synonyms: readonly SynonymGroup[]
  readonly contradictions: readonly Contradiction[]
  readonly denials: readonly Denial[]
  readonly claimTopics: readonly ClaimTopic[]
  /** Names of communes, when the caller has them. */
  readonly unitNames?: readonly string[]
}

export type RepealedAct = {
  /** As cited: `61/2018/NĐ-CP`. */
  readonly symbol: string
  readonly name: string
  readonly endedOn: LocalDate
  readonly replacedBy: string
  /** How it is named without its number: “Luật Đất đai năm 2013”; matched without diacritics. */
  readonly words?: RegExp
}

/** An act that has one date wherever it is cited. */
export type KnownAct = {
  /** As cited: `61/2018/NĐ-CP`, `57-NQ/TW`. */
  readonly symbol: string
  readonly issuedOn: LocalDate
  /** Needed where the number alone begins anew every year. */
  readonly topic?: RegExp
}

/** A level of government, and from when nobody can be told to do something by it. */
export type AbolishedLevel = {
  readonly words: RegExp
  readonly name: string
  readonly endedOn: LocalDate
  /** The last words are a name, which is written with capitals. */
  readonly capitalised?: true
  /** What became of it, when the sentence should say more than that it ended. */
  readonly now?: string
  /** Words people keep using out of habit are noted only. */
  readonly severity?: 'info'
}

/** The body that signs with a symbol (`BNV`), and words that must then not be named as its issuer. */
export type IssuerSymbol = { readonly symbol: string; readonly name: string; readonly level: 'central' | 'province' }

/** Folded words of the mistake are matched against the text as written. */
export type Misspelling = { readonly wrong: RegExp; readonly right: string }

/** Several ways to write one thing; a paper should keep to one. */
export type SynonymGroup = {
  readonly name: string
  readonly forms: readonly { readonly label: string; readonly words: RegExp }[]
}

/** Two claims a paper cannot make together; both are matched on words without diacritics. */
export type Contradiction = {
  readonly id: string
  readonly first: RegExp
  readonly second: RegExp
  readonly message: string
  /** Only what is lacking in numbers disproves; the rest is likely. */
  readonly severity: 'error' | 'warning'
  /** The first claim is only one when these words are absent from its sentence. */
  readonly firstUnless?: RegExp
  readonly secondUnless?: RegExp
  /** The second may stand in a proposal: “đề nghị cấp 04 máy scan do hiện còn thiếu”. */
  readonly asked?: true
}

/** A quality claims praise or find wanting. */
export type ClaimAttribute =
  | 'sync'
  | 'modern'
  | 'enough'
  | 'staffed'
  | 'steady'
  | 'regular'
  | 'wide'
  | 'effective'
  | 'close'
  | 'timely'
  | 'strict'
  | 'skilled'
  | 'high'
  | 'resolute'

/** A thing a report judges in several places. */
export type ClaimTopic = {
  readonly name: string
  readonly words: RegExp
  readonly attributes: readonly ClaimAttribute[]
  readonly unless?: RegExp
}

/** “There was none” in words, and how a number of the same thing is written elsewhere. */
export type Denial = {
  readonly id: string
  /** What there was none of, as the sentence of the finding names it. */
  readonly thing: string
  readonly claim: RegExp
  /** Matched on a clause in which `#` stands for the number. */
  readonly counted: RegExp
  /** What the number must be of, when its clause does not say. */
  readonly nouns?: RegExp
  /** A kind the number names and the claim does not is another matter: officers, and employees of schools. */
  readonly kinds?: readonly RegExp[]
  /** Heads of table columns that count it. */
  readonly columns?: RegExp
  /** Names of lines of a form that count it. */
  readonly rows?: RegExp
  /** Names of lines that count it under a heading which says of what: “Còn lại” below “Tiến độ kế hoạch”. */
  readonly rowsUnder?: { readonly heading: RegExp; readonly rows: RegExp }
  /** What is resolved and what is running are counted apart: the claim is of one, or of whichever it speaks. */
  readonly state?: 'either' | 'running'
  readonly unless?: RegExp
  /** Words after the claim give a reason and take nothing from it: “chưa kiểm tra đơn vị nào do thiếu người”. */
  readonly reasoned?: true
  /** The reading under which the claim would be wrong, when another is usual. */
  readonly if?: string
}
