import { conceptOf, type Vocabulary } from '../language/concepts.ts'
import { inFull } from '../statements.ts'
import { type FilledForm, type FormLine, isRate, lineAt } from './row-form.ts'

/** A row of a form whose label says what it counts. */
export type RowConcept = { readonly concept: string; readonly line: FormLine; readonly value: number }

const payment: Readonly<Record<string, string>> = { online: 'paidOnline', counter: 'paidCounter' }

/** Rows that are of a part of the dossiers only; matched on the label and on those it stands under. */
export const narrowRow =
  /muc do|toan trinh|mot phan|dvctt|dich vu cong|chi tinh|chi thong ke|doi voi|yeu cau|cap (?:tinh|huyen|xa)\b|nganh doc|lien thong|\bso, nganh|linh vuc|thong qua|cua to |qua (?:to|diem)|phan anh|pakn|don thu|nhiem vu/

const read = new WeakMap<FilledForm, ReadonlyMap<string, RowConcept>>()

export function conceptsOfRows(form: FilledForm, vocabulary: Vocabulary): ReadonlyMap<string, RowConcept> {
  const before = read.get(form)
  if (before) return before
  const rows = readRows(form, vocabulary)
  read.set(form, rows)
  return rows
}

/** What each row counts, read from the top down: “- Quá hạn” below “đã giải quyết” is late. Said twice, it is nobody's. */
function readRows(form: FilledForm, vocabulary: Vocabulary): ReadonlyMap<string, RowConcept> {
  const found: RowConcept[] = []
  let state: string | undefined
  let paying = false
  for (const line of form.lines) {
    const { value } = line
    const words = wordsOfRow(line)
    if (isRate(line) || value?.percent || !ofDossiers(line) || isNarrow(form, line) || vocabulary.elsewhere.test(words))
      continue
    const concept = conceptOf(vocabulary, words, 'ho so', state === undefined ? [] : [state])
    if (!concept) continue
    if (concept.id === 'resolved' || concept.id === 'inProgress') state = concept.id
    if (concept.id === 'feeBearing') paying = true
    else if (/^(?:received|receivedNew|resolved|inProgress|handled)$/.test(concept.id)) paying = false
    const own = (paying ? payment[concept.id] : undefined) ?? concept.id
    if (value && value.decimals === 0) found.push({ concept: own, line, value: value.value })
  }
  const byConcept = Map.groupBy(found, (one) => one.concept)
  return new Map([...byConcept].flatMap(([concept, all]) => (all.length === 1 ? [[concept, all[0]!] as const] : [])))
}

export function wordsOfRow(line: FormLine): string {
  return inFull(
    line.folded
      .replace(/^[\s\d.)(+*•–-]+/, '')
      .replace(/^(?:trong do|gom|bao gom)\s*:?\s*/, '')
      .replace(/\((?:ho so|hs|%)\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

function ofDossiers(line: FormLine): boolean {
  return line.unit === '' || /^(?:ho so|hs)\b/.test(line.unit)
}

function isNarrow(form: FilledForm, line: FormLine): boolean {
  const parts = line.number.split('.')
  const above = parts.slice(1).flatMap((_, at) => lineAt(form, parts.slice(0, at + 1).join('.'), line) ?? [])
  return [line, ...above].some((one) => narrowRow.test(one.folded))
}
