import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import exceljs from 'exceljs'
import type { Fault, LedgerLine } from './generate.ts'
import { type Chance, chanceOf } from './random.ts'

const header = [
  'Mã hồ sơ',
  'Mã thủ tục',
  'Tên thủ tục',
  'Mã lĩnh vực',
  'Lĩnh vực',
  'Chủ hồ sơ',
  'Số định danh',
  'Kênh tiếp nhận',
  'Ngày nộp',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Ngày trả kết quả',
  'Trạng thái',
  'Lệ phí',
  'Hình thức thanh toán',
  'Số hóa thành phần',
  'Kết quả điện tử',
  'Tái sử dụng',
  'Đơn vị xử lý',
  'Hệ thống nguồn',
]

/** The ten official names and the two states beside them (domain: DVCQG status list). */
const statusNames: Readonly<Record<string, string>> = {
  '1': 'Mới đăng ký',
  '2': 'Được tiếp nhận',
  '3': 'Không được tiếp nhận',
  '4': 'Đang xử lý',
  '5': 'Yêu cầu bổ sung giấy tờ',
  '6': 'Yêu cầu thực hiện nghĩa vụ tài chính',
  '7': 'Công dân yêu cầu rút hồ sơ',
  '8': 'Dừng xử lý',
  '9': 'Đã xử lý xong',
  '10': 'Đã trả kết quả',
  TC: 'Từ chối giải quyết',
  TD: 'Tạm dừng xử lý',
}
const channelNames = { online: 'Trực tuyến', counter: 'Trực tiếp', post: 'BCCI' }
const paymentNames = { online: ['Trực tuyến'], counter: ['Trực tiếp'], unpaid: ['Chưa thanh toán'], none: ['–', ''] }

type Cell = string | number | Date

export type CsvForm = { readonly delimiter: ',' | ';'; readonly bom: boolean; readonly eol: '\n' | '\r\n' }

export async function writeCsvList(path: string, lines: readonly LedgerLine[], form: CsvForm, seed = 1): Promise<void> {
  const chance = chanceOf(seed)
  const file = createWriteStream(path)
  const line = (cells: readonly Cell[]) =>
    `${cells.map((cell) => quoted(String(cell), form.delimiter)).join(form.delimiter)}${form.eol}`
  file.write(`${form.bom ? '\uFEFF' : ''}${line(header)}`)
  for (const each of lines) {
    if (!file.write(line(cellsOf(each, chance, (moment) => shown(moment, chance))))) await once(file, 'drain')
  }
  file.end()
  await finished(file)
}

/** A workbook as systems export it: a title above, some dates real and some text, numbers as numbers. */
export async function writeWorkbookList(path: string, lines: readonly LedgerLine[], seed = 1): Promise<void> {
  const chance = chanceOf(seed)
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Danh sách')
  sheet.addRow(['DANH SÁCH HỒ SƠ'])
  sheet.addRow(['Từ ngày 01/01/2024 đến ngày 31/12/2026'])
  sheet.addRow([])
  sheet.addRow(header)
  for (const each of lines) {
    const row = sheet.addRow(
      cellsOf(each, chance, (moment) => (chance.yes(0.6) ? real(moment) : shown(moment, chance))).map((cell) =>
        cell === '' ? null : cell,
      ),
    )
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy hh:mm:ss'
    })
  }
  await book.xlsx.writeFile(path)
}

function cellsOf({ row, fault }: LedgerLine, chance: Chance, show: (moment: string) => Cell): readonly Cell[] {
  const at = (moment: string | undefined) => (moment === undefined ? '' : show(moment))
  const yes = (value: boolean) => (value ? 'Có' : 'Không')
  const cells: Record<string, Cell> = {
    code: row.code,
    procedure: row.procedure,
    procedureName: row.procedureName,
    fieldCode: row.fieldCode,
    fieldName: row.fieldName,
    applicant: row.applicant,
    idNumber: '035545026355',
    channel: channelNames[row.channel],
    submitted: at(row.submitted),
    received: at(row.received),
    due: at(row.due),
    ended: at(row.ended),
    handedOver: at(row.handedOver),
    status: spelled(row.status, chance),
    fee: row.fee ?? '',
    payment: chance.one(paymentNames[row.payment]),
    digitised: yes(row.digitised),
    eResult: yes(row.eResult),
    reused: yes(row.reused),
    unit: row.unit,
    source: row.source,
  }
  return Object.values(fault ? { ...cells, ...spoiled(fault) } : cells)
}

function spoiled(fault: Fault): Readonly<Record<string, Cell>> {
  const faulty: Readonly<Record<Fault, Readonly<Record<string, Cell>>>> = {
    'no-code': { code: ' ' },
    'bad-date': { received: '31/02/2026' },
    'bad-due': { due: 'thứ hai tuần sau' },
    'bad-status': { status: 'Đang bay' },
    'no-status': { status: '' },
    'ended-first': { received: '12/03/2026 08:00', ended: '11/03/2026 17:00' },
    'no-end': { ended: '', handedOver: '' },
    'bad-channel': { channel: 'Bồ câu' },
    'no-channel': { channel: '' },
  }
  return faulty[fault]
}

function spelled(status: string, chance: Chance): string {
  const name = statusNames[status]!
  const code = /^\d+$/.test(status) ? status : name
  return chance.one([code, name, name, name.toUpperCase(), name.normalize('NFD'), ` ${name.replace(' ', '  ')} `])
}

function shown(moment: string, chance: Chance): string {
  const [date = '', time] = moment.split('T')
  const day = date.split('-').toReversed().join('/')
  if (time === undefined) return day
  return `${day} ${time.endsWith(':00') && chance.yes(0.7) ? time.slice(0, 5) : time}`
}

function real(moment: string): Date {
  return new Date(moment.includes('T') ? `${moment}Z` : `${moment}T00:00:00Z`)
}

function quoted(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}
