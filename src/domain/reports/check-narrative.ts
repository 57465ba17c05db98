import { folded } from '#kernel/vietnamese.ts'
import { percentage } from '#kernel/rate.ts'
import { type Figure, type Figures, known } from '#domain/indicators/figure.ts'
import { bindingsOf, parseText } from './binding.ts'
import { blankBindings, compareEdit } from './compare-edit.ts'
import { isRate, missingWords, showFigure } from './figure-text.ts'
import type { ReportFinding } from './finding.ts'
import type { Paragraph, Section } from './narrative.ts'
import { clausesOf, numbersIn, type ProseNumber } from './prose-numbers.ts'

/** The words by which officers name a figure in prose; without diacritics, lower case. The longest that fits decides. */
export type ProseLabel = { readonly figure: string; readonly phrases: readonly string[] }

/** A sentence that denies something, and the figure that must then be zero. */
export type ProseDenial = { readonly figure: string; readonly phrases: readonly string[] }

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
    if (!figure) {
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
  const changes = paragraph.basis === undefined ? [] : compareEdit(paragraph.basis, paragraph.text, figures)
  const accounted = new Set<number>()
  const findings: ReportFinding[] = []
  for (const change of changes) {
    if (change.kind === 'added' || (change.kind === 'removed' && paragraph.origin === 'carried')) continue
    const label = vocabulary.labelOf(change.binding.figure)
    const at = { ...place, figure: change.binding.figure }
    const expected = showFigure(figures, change.binding.figure, change.binding.format)
    if (change.kind === 'removed') {
      const message = `${label}: số liệu gắn với câu này đã bị bỏ khỏi đoạn văn.`
      findings.push({ code: 'VB-005', severity: 'warning', message, place: at, expected })
      continue
    }
    accounted.add(change.found.start)
    findings.push(typedNumber(change.found, at, label, expected, change.same === true ? 'same' : 'contradicts'))
  }
  const free = clausesOf(blankBindings(paragraph.text))
  for (const clause of free) {
    const number = clause.numbers.length === 1 ? clause.numbers[0] : undefined
    if (!number || accounted.has(number.start)) continue
    const found = compareWithLabel(clause.text, number, figures, vocabulary.labels)
    if (!found) continue
    const at = { ...place, figure: found.figure }
    const expected = showFigure(figures, found.figure)
    findings.push(typedNumber(number, at, vocabulary.labelOf(found.figure), expected, found.same ? 'same' : 'unlike'))
  }
  return [...findings, ...checkDenials(paragraph, place, figures, vocabulary)]
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

function compareWithLabel(
  clause: string,
  number: ProseNumber,
  figures: Figures,
  labels: readonly ProseLabel[],
): { readonly figure: string; readonly same: boolean } | undefined {
  const words = folded(clause)
  if (elsewhere.test(words)) return undefined
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
    const figure = figures.get(denial.figure)
    const value = figure && known(figure.value)
    if (value === undefined || value === 0) return []
    const said = clauses.some((words) => !elsewhere.test(words) && denial.phrases.some((each) => words.includes(each)))
    if (!said) return []
    const expected = showFigure(figures, denial.figure)
    const label = vocabulary.labelOf(denial.figure)
    const message = `${label}: câu văn nói không có, nhưng số liệu của kỳ báo cáo là ${expected}.`
    return [
      { code: 'VB-008', severity: 'error', message, place: { ...place, figure: denial.figure }, expected, found: '0' },
    ]
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
