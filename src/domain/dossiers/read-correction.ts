import { readDateTime, type LocalDateTime, showDate, dateOf } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import type { CorrectableField, Correction } from './event.ts'
import { channels, type DossierFacts, endKinds, payments } from './facts.ts'
import { hasClock } from './import/read-moment.ts'
import { readMoney } from './import/read-money.ts'
import { dossierStatuses } from './status.ts'

type Kind = 'text' | 'moment' | 'money' | 'yes-no' | 'choice'

/** How each field is typed in, and whether it may be left empty. */
const kinds: Readonly<
  Record<CorrectableField, { readonly kind: Kind; readonly optional?: true; readonly of?: readonly string[] }>
> = {
  status: { kind: 'choice', of: Object.keys(dossierStatuses) },
  procedureCode: { kind: 'text' },
  procedureName: { kind: 'text' },
  fieldCode: { kind: 'text' },
  fieldName: { kind: 'text' },
  channel: { kind: 'choice', of: channels },
  submittedAt: { kind: 'moment', optional: true },
  receivedAt: { kind: 'moment', optional: true },
  dueAt: { kind: 'moment', optional: true },
  dueByInstant: { kind: 'yes-no' },
  endedAt: { kind: 'moment', optional: true },
  endKind: { kind: 'choice', optional: true, of: endKinds },
  handedOverAt: { kind: 'moment', optional: true },
  fee: { kind: 'money', optional: true },
  feeBearing: { kind: 'yes-no' },
  payment: { kind: 'choice', of: payments },
  componentsDigitised: { kind: 'yes-no' },
  eResult: { kind: 'yes-no' },
  reused: { kind: 'yes-no' },
  officer: { kind: 'text', optional: true },
}

export const correctableFields = Object.keys(kinds) as readonly CorrectableField[]

/** The value as the form shows it; typed back unchanged, it is no correction. */
export function writeField(facts: DossierFacts, field: CorrectableField): string {
  const value = facts[field]
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (kinds[field].kind === 'moment') return writeMoment(value as LocalDateTime)
  return String(value)
}

/** What a person changed in the form, or a sentence for each field that cannot be read. Fields not in the form stay. */
export function readCorrections(
  facts: DossierFacts,
  typed: Readonly<Record<string, string | undefined>>,
): Result<readonly Correction[], Readonly<Partial<Record<CorrectableField, string>>>> {
  const mistakes: Partial<Record<CorrectableField, string>> = {}
  const changes = correctableFields.flatMap((field) => {
    const text = tidy(typed[field] ?? writeField(facts, field))
    if (text === tidy(writeField(facts, field))) return []
    const value = readValue(field, text)
    if (!value.ok) {
      mistakes[field] = value.refusal
      return []
    }
    return [{ field, from: facts[field], to: value.value } as Correction]
  })
  return Object.keys(mistakes).length > 0 ? refuse(mistakes) : ok(changes)
}

function readValue(field: CorrectableField, text: string): Result<string | number | boolean | undefined, string> {
  const { kind, optional, of } = kinds[field]
  if (text === '') return optional ? ok(undefined) : refuse('Không được để trống.')
  switch (kind) {
    case 'text':
      return ok(text)
    case 'yes-no':
      return ok(text === 'yes')
    case 'choice':
      return of?.includes(text) ? ok(text) : refuse('Hãy chọn trong danh sách.')
    case 'moment': {
      const at = readDateTime(text)
      return at
        ? ok(at)
        : refuse(`Không đọc được ngày “${text}”. Hãy viết ngày/tháng/năm giờ:phút, ví dụ 21/03/2026 07:45.`)
    }
    case 'money': {
      const money = readMoney(text)
      return typeof money === 'number'
        ? ok(money)
        : refuse(`“${text}” không phải là số tiền. Hãy ghi số đồng, ví dụ 8000.`)
    }
  }
}

function writeMoment(at: LocalDateTime): string {
  const day = showDate(dateOf(at))
  if (!hasClock(at)) return day
  return `${day} ${at.endsWith(':00') ? at.slice(11, 16) : at.slice(11)}`
}
