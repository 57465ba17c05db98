import { folded } from '#kernel/vietnamese.ts'
import { percentage } from '#kernel/rate.ts'
import { type Figure, type Figures, known } from '#domain/indicators/figure.ts'
import { bindingsOf, parseText, writeBinding } from './binding.ts'
import { type BindingChange, blankBindings, compareEdit } from './compare-edit.ts'
import { isRate, missingWords, showFigure } from './figure-text.ts'
import type { ReportFinding } from './finding.ts'
import type { Paragraph, Section } from './narrative.ts'
import { type Clause, clausesOf, numbersIn, type ProseNumber } from './prose-numbers.ts'

/** The words by which officers name a figure in prose; without diacritics, lower case. The longest that fits decides. */
export type ProseLabel = { readonly figure: string; readonly phrases: readonly string[] }

/** Words that deny something; they are wrong when every figure they may be about is more than zero. */
export type ProseDenial = { readonly figures: readonly string[]; readonly phrases: readonly string[] }

export type ProseVocabulary = {
  readonly labels: readonly ProseLabel[]
  readonly denials: readonly ProseDenial[]
  /** The label of a figure, for the sentence of a finding. */
  readonly labelOf: (figure: string) => string
}

type Place = { readonly section: string; readonly paragraph: string }

/** What is wrong or doubtful in the prose of a report, measured against its figures. */
export function checkNarrative(
  sections: readonly Section[],
  figures: Figures,
  vocabulary: ProseVocabulary,
): readonly ReportFinding[] {
  return sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => {
      const place = { section: section.id, paragraph: paragraph.id }
      return [
        ...checkBindings(paragraph, place, figures, vocabulary),
        ...checkProse(paragraph, place, figures, vocabulary),
        ...checkOrigin(paragraph, section, place),
      ]
    }),
  )
}

function checkBindings(
  paragraph: Paragraph,
  place: Place,
  figures: Figures,
  vocabulary: ProseVocabulary,
): readonly ReportFinding[] {
  const broken = parseText(paragraph.text).flatMap((piece): ReportFinding[] =>
    piece.kind === 'broken'
      ? [
          {
            code: 'VB-001',
            severity: 'error',
            message: `Liên kết số liệu viết sai: “${piece.source}”.`,
            place,
            found: piece.source,
          },
        ]
      : [],
  )
  const unbound = bindingsOf(paragraph.text).flatMap((binding): ReportFinding[] => {
    const figure = figures.get(binding.figure)
    const at = { ...place, figure: binding.figure }
    // A cell the template hopes for may be in no form of the period; what a person wrote must name a figure that is.
    if (!figure && paragraph.origin !== 'template') {
      const message = `Không có số liệu “${binding.figure}” trong kỳ báo cáo này; chỗ đó in “${missingWords['not-entered']}”.`
      return [{ code: 'VB-001', severity: 'error', message, place: at, found: binding.figure }]
    }
    const printed = showFigure(figures, binding.figure, binding.format)
    if (!Object.values(missingWords).includes(printed)) return []
    const message = `${vocabulary.labelOf(binding.figure)}: chưa có giá trị; câu văn in “${printed}”.`
    return [{ code: 'VB-002', severity: 'warning', message, place: at, found: printed }]
  })
  return [...broken, ...unbound]
}

function checkProse(
  paragraph: Paragraph,
  place: Place,
  figures: Figures,
  vocabulary: ProseVocabulary,
): readonly ReportFinding[] {
  const clauses = clausesOf(blankBindings(paragraph.text))
  const changes = lostBindings(paragraph, figures, clauses)
  const typedOver = new Set(changes.flatMap((change) => (change.kind === 'typed-over' ? [change.found.start] : [])))
  return [
    ...changes.map((change) => lostBinding(change, place, figures, vocabulary)),
    ...clauses
      .filter((clause) => !clause.numbers.some((number) => typedOver.has(number.start)))
      .flatMap((clause) => checkClause(clause, place, figures, vocabulary)),
    ...checkDenials(paragraph, place, figures, vocabulary),
  ]
}

type LostBinding = Exclude<BindingChange, { readonly kind: 'added' }>

/** The figures an edit cost; words carried from the last report never had the template's bindings to lose. */
function lostBindings(paragraph: Paragraph, figures: Figures, clauses: readonly Clause[]): readonly LostBinding[] {
  if (paragraph.basis === undefined) return []
  return compareEdit(paragraph.basis, paragraph.text, figures).flatMap((change): LostBinding[] => {
    if (change.kind === 'added' || (change.kind === 'removed' && paragraph.origin === 'carried')) return []
    if (change.kind === 'removed') return [change]
    // A number about a part or another time stands for itself: what is wrong is only that the figure is gone.
    const clause = clauses.find((each) => each.numbers.some((number) => number.start === change.found.start))
    const narrower = clause !== undefined && aboutElsewhere(clause.text) && !replacedAlone(paragraph, change)
    return [narrower ? { kind: 'removed', binding: change.binding } : change]
  })
}

/** Only the number changed: the words around it are still the template's, so it says what the binding said. */
function replacedAlone(
  { basis = '', text }: Paragraph,
  { binding, found }: Extract<LostBinding, { kind: 'typed-over' }>,
): boolean {
  const source = writeBinding(binding)
  const at = basis.indexOf(source)
  const end = found.start + found.text.length
  const before = basis.slice(Math.max(0, at - wordsAround), at).trimEnd()
  const after = basis.slice(at + source.length, at + source.length + wordsAround).trimStart()
  return (
    at >= 0 && text.slice(0, found.start).trimEnd().endsWith(before) && text.slice(end).trimStart().startsWith(after)
  )
}

const wordsAround = 24

function lostBinding(change: LostBinding, place: Place, figures: Figures, vocabulary: ProseVocabulary): ReportFinding {
  const { figure, format } = change.binding
  const label = vocabulary.labelOf(figure)
  const at = { ...place, figure }
  const expected = showFigure(figures, figure, format)
  if (change.kind === 'typed-over') {
    return typedNumber(change.found, at, label, expected, change.same === true ? 'same' : 'contradicts')
  }
  const message = `${label}: số liệu gắn với câu này đã bị bỏ khỏi đoạn văn.`
  return { code: 'VB-005', severity: 'warning', message, place: at, expected }
}

function checkClause(
  clause: Clause,
  place: Place,
  figures: Figures,
  vocabulary: ProseVocabulary,
): readonly ReportFinding[] {
  const number = clause.numbers.length === 1 ? clause.numbers[0] : undefined
  const found = number && compareWithLabel(clause.text, number, figures, vocabulary.labels)
  if (!number || !found) return []
  const at = { ...place, figure: found.figure }
  const label = vocabulary.labelOf(found.figure)
  return [typedNumber(number, at, label, showFigure(figures, found.figure), found.same ? 'same' : 'unlike')]
}

/**
 * A number put where a bound one stood is wrong when it differs. A number merely standing beside the same words may be
 * about something narrower, so it is only doubtful: a true sentence must never be called an error.
 */
function typedNumber(
  number: ProseNumber,
  place: ReportFinding['place'],
  label: string,
  expected: string,
  how: 'same' | 'contradicts' | 'unlike',
): ReportFinding {
  const found = number.text.trim()
  if (how === 'same') {
    const message = `${label}: số ${found} được gõ tay, đúng với số liệu hiện tại nhưng sẽ không tự cập nhật.`
    return { code: 'VB-004', severity: 'warning', message, place, expected, found }
  }
  const message =
    how === 'contradicts'
      ? `${label}: số gõ tay ${found} khác số liệu của kỳ báo cáo (${expected}).`
      : `${label}: câu văn ghi ${found}, số liệu của kỳ báo cáo là ${expected}; đề nghị kiểm tra lại.`
  return { code: 'VB-003', severity: how === 'contradicts' ? 'error' : 'warning', message, place, expected, found }
}

// A clause that speaks of a part, of another time or of an aim is not about the figure of the whole period.
const elsewhere =
  /linh vuc|thu tuc|phong |nganh |ky truoc|thang truoc|nam truoc|cung ky|chi tieu|muc tieu|phan dau|toi thieu|it nhat|tren |so voi|tang|giam|thon|nam \d{4}|ke hoach/

function aboutElsewhere(clause: string): boolean {
  return elsewhere.test(folded(clause))
}

function compareWithLabel(
  clause: string,
  number: ProseNumber,
  figures: Figures,
  labels: readonly ProseLabel[],
): { readonly figure: string; readonly same: boolean } | undefined {
  if (aboutElsewhere(clause)) return undefined
  const words = folded(clause)
  let best: { figure: Figure; length: number } | undefined
  for (const label of labels) {
    const figure = figures.get(label.figure)
    if (!figure || known(figure.value) === undefined || isRate(figure) !== number.percent) continue
    for (const phrase of label.phrases) {
      if (words.includes(phrase) && phrase.length > (best?.length ?? 0)) best = { figure, length: phrase.length }
    }
  }
  return best && { figure: best.figure.id, same: equals(number, best.figure) }
}

/** The number says the figure at the decimals it was written with. */
function equals(number: ProseNumber, figure: Figure): boolean {
  const value = known(figure.value)
  if (!number.percent) return value === number.value
  const { numerator, denominator } = figure
  const exact =
    numerator !== undefined && denominator !== undefined
      ? percentage(numerator, denominator, number.decimals)
      : undefined
  return (exact ?? value) === number.value
}

function checkDenials(
  paragraph: Paragraph,
  place: Place,
  figures: Figures,
  vocabulary: ProseVocabulary,
): readonly ReportFinding[] {
  const clauses = clausesOf(blankBindings(paragraph.text)).map((clause) => folded(clause.text))
  return vocabulary.denials.flatMap((denial): ReportFinding[] => {
    const denied = denial.figures.map((id) => figures.get(id)).filter((figure) => figure !== undefined)
    const first = denied[0]
    const contradicted = denied.length === denial.figures.length && denied.every((each) => (known(each.value) ?? 0) > 0)
    if (!first || !contradicted) return []
    const said = clauses.some((words) => !elsewhere.test(words) && denial.phrases.some((each) => words.includes(each)))
    if (!said) return []
    const expected = showFigure(figures, first.id)
    const message = `${vocabulary.labelOf(first.id)}: câu văn nói không có, nhưng số liệu của kỳ báo cáo là ${expected}.`
    return [{ code: 'VB-008', severity: 'error', message, place: { ...place, figure: first.id }, expected, found: '0' }]
  })
}

function checkOrigin(paragraph: Paragraph, section: Section, place: Place): readonly ReportFinding[] {
  if (paragraph.origin === 'carried') {
    const message = `Mục “${section.heading}”: đoạn văn lấy nguyên từ báo cáo kỳ trước; đọc lại và xác nhận còn đúng.`
    return [{ code: 'VB-007', severity: 'info', message, place }]
  }
  if (!paragraph.opinion || paragraph.origin !== 'template') return []
  const message = `Mục “${section.heading}”: chưa có sổ nào ghi kết quả này; cán bộ cần viết hoặc xác nhận nội dung.`
  return [{ code: 'VB-006', severity: 'warning', message, place }]
}

/** Whether a text holds any number a reader could take for a figure: for the editor's live hint. */
export function hasBareNumbers(text: string): boolean {
  return numbersIn(blankBindings(text)).length > 0
}
