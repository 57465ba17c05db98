import { type Cell, cellText } from '#kernel/cell.ts'
import { dateOf, type LocalDateTime } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import type { DossierFacts, Payment } from '../facts.ts'
import type { DossierClaim } from './dossier-claim.ts'
import { type DossierColumn, dossierColumns } from './dossier-columns.ts'
import { readCourse } from './read-course.ts'
import { readIdNumber, readProcedureCode } from './read-code.ts'
import { type DateFormat, findMoment, isMoment, type StatedMoment } from './read-moment.ts'
import { readMoney } from './read-money.ts'
import type { DossierRejection, Reject } from './rejection.ts'
import { findMeaning, type WordKind, type WordMeanings } from './words.ts'

export type DossierCells = { readonly [Column in DossierColumn]?: Cell }

export type RowDefaults = {
  /** Source system of rows that do not name theirs. */
  readonly source: string
  readonly dateFormat?: DateFormat
}

/** Reads one row of a dossier list: a claim, or everything that keeps it out. */
export function readDossierRow(
  cells: DossierCells,
  defaults: RowDefaults,
): Result<DossierClaim, readonly DossierRejection[]> {
  const rejections: DossierRejection[] = []
  const reject: Reject = (column, sentence) => {
    const label = dossierColumns[column].label
    rejections.push({ column, value: textOf(cells, column), sentence: `Cột “${label}”: ${sentence}` })
    return undefined
  }
  const code = textOf(cells, 'code') || reject('code', 'thiếu mã hồ sơ.')
  const facts = readFacts(cells, defaults, reject)
  if (rejections.length > 0 || !facts || !code) return refuse(rejections)
  const applicantName = textOf(cells, 'applicantName')
  const applicantIdNumber = readIdNumber(cells.applicantIdNumber)
  return ok({
    source: textOf(cells, 'source') || defaults.source,
    code,
    ...(applicantName && { applicantName }),
    ...(applicantIdNumber && { applicantIdNumber }),
    facts,
    statedStatus: textOf(cells, 'status'),
    ...(facts.officer && { processingUnit: facts.officer }),
  })
}

function readFacts(cells: DossierCells, defaults: RowDefaults, reject: Reject): DossierFacts | undefined {
  // Some lists name the procedure only: such a dossier is counted all the same.
  const procedureCode = readProcedureCode(cells.procedureCode)
  const channel = readWord(cells, 'channel', 'channel', reject)
  const status = readWord(cells, 'status', 'status', reject)
  const moment = (column: DossierColumn) => readMoment(cells, column, defaults.dateFormat, reject)
  const submittedAt = moment('submittedAt')
  const dueAt = moment('dueAt')
  const stated = { received: moment('receivedAt'), ended: moment('endedAt'), handedOver: moment('handedOverAt') }
  const course = status && readCourse(status, stated, reject)
  const money = readFee(cells, reject)
  const yes = (column: DossierColumn) => readWord(cells, column, 'yesNo', reject) === 'yes'
  const marks = { componentsDigitised: yes('componentsDigitised'), eResult: yes('eResult'), reused: yes('reused') }
  if (!channel || !status || !course || !money) return undefined
  const officer = textOf(cells, 'processingUnit')
  return {
    status,
    procedureCode,
    procedureName: textOf(cells, 'procedureName'),
    fieldCode: textOf(cells, 'fieldCode'),
    fieldName: textOf(cells, 'fieldName'),
    channel,
    ...(isMoment(submittedAt) && { submittedAt }),
    ...(isMoment(dueAt) && { dueAt }),
    // Whether the limit is in hours is the procedure's to say, not the list's.
    dueByInstant: false,
    ...course,
    ...money,
    ...marks,
    ...(officer && { officer }),
  }
}

function readMoment(
  cells: DossierCells,
  column: DossierColumn,
  format: DateFormat | undefined,
  reject: Reject,
): StatedMoment {
  const text = textOf(cells, column)
  if (text === '' || /^[-–—]$/.test(text)) return undefined
  const at = findMoment(text, format)
  if (at && isPlausible(at)) return at
  const example =
    format === 'month-first' ? 'tháng/ngày/năm, ví dụ 03/21/2026 07:45' : 'ngày/tháng/năm, ví dụ 21/03/2026 07:45'
  reject(column, `không đọc được ngày “${text}”. Hãy viết theo dạng ${example}.`)
  return 'unreadable'
}

/** One-stop counters are younger than 1990: a year outside is a slip of the finger (0226, 20266). */
function isPlausible(at: LocalDateTime): boolean {
  const year = Number(dateOf(at).slice(0, 4))
  return year >= 1990 && year <= 2100
}

const wordSentences: Record<WordKind, (word: string) => string> = {
  channel: (word) => `${unknown('kênh tiếp nhận', word)} Hãy ghi Trực tiếp, Trực tuyến hoặc BCCI.`,
  status: (word) =>
    `${unknown('trạng thái', word)} Hãy ghi mã từ 1 đến 10, tên trạng thái của Cổng Dịch vụ công quốc gia, “Từ chối giải quyết” hoặc “Tạm dừng xử lý”.`,
  payment: (word) =>
    `${unknown('hình thức thanh toán', word)} Hãy ghi Trực tuyến, Trực tiếp, Chưa thanh toán hoặc để trống.`,
  yesNo: (word) => `không hiểu “${word}”. Hãy ghi Có hoặc Không.`,
}

function unknown(what: string, word: string): string {
  return word === '' ? `chưa ghi ${what}.` : `không có ${what} nào là “${word}”.`
}

function readWord<Kind extends WordKind>(
  cells: DossierCells,
  column: DossierColumn,
  kind: Kind,
  reject: Reject,
): WordMeanings[Kind] | undefined {
  const word = textOf(cells, column)
  return findMeaning(kind, word) ?? reject(column, wordSentences[kind](word))
}

type Money = Pick<DossierFacts, 'fee' | 'feeBearing' | 'payment'>

/** Owed when the fee says so, or, the fee unknown, when somebody paid or is to pay it. */
function readFee(cells: DossierCells, reject: Reject): Money | undefined {
  const fee = readMoney(cells.fee ?? null)
  if (fee === 'unreadable')
    reject('fee', `“${textOf(cells, 'fee')}” không phải là số tiền. Hãy ghi số đồng, ví dụ 8000.`)
  const stated = readWord(cells, 'payment', 'payment', reject)
  if (fee === 'unreadable' || !stated) return undefined
  const feeBearing = fee === undefined ? stated !== 'none' : fee > 0
  const payment: Payment = !feeBearing ? 'none' : stated === 'none' ? 'unpaid' : stated
  return { ...(fee !== undefined && { fee }), feeBearing, payment }
}

function textOf(cells: DossierCells, column: DossierColumn): string {
  return tidy(cellText(cells[column]))
}
