import type { LintFacts } from '../../facts.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
import { inFull } from '../../statements.ts'
import { numberAt } from '../../tables/column-table.ts'
import type { CellNumber } from '../../tables/grid.ts'
import { isRate } from '../../tables/row-form.ts'
import { yearOf } from '../../tables/time-heads.ts'
import { columnTables, isShare, placeIn, printedHead } from '../columns/column-tables.ts'
import { filledForms, spotLine } from '../forms/filled-forms.ts'
import { tellingWords } from './table-words.ts'
import { resultRates } from './verdicts.ts'
import { placeOfYear } from '../years/year-places.ts'
import { yearTables } from '../years/year-tables.ts'

/** One rate a table prints, its words, and the year it is of where the table tells. */
export type TableRate = {
  readonly label: string
  readonly words: readonly string[]
  readonly topics: ReadonlySet<string>
  readonly year?: number
  readonly number: CellNumber
  readonly text: string
  readonly table: number
  readonly at: ReturnType<typeof spotLine>
}

/** Every rate of the paper's tables that prose may tell in its own words. */
export function tableRates(paper: Paper, facts: LintFacts): readonly TableRate[] {
  return [...ofForms(paper, facts), ...ofYears(paper), ...ofYearLines(paper, facts), ...ofVerdicts(paper)].filter(
    ({ words, topics }) => words.length > 0 && topics.size > 0,
  )
}

function ofForms(paper: Paper, facts: LintFacts): readonly TableRate[] {
  return filledForms(paper, facts)
    .filter((form) => !form.column || form.column.present)
    .flatMap((form) =>
      form.lines.flatMap((line) =>
        isRate(line) && line.value
          ? [read(line.label, line.value, line.answer.text, form.grid.table.number, spotLine(form, line))]
          : [],
      ),
    )
}

function ofYears(paper: Paper): readonly TableRate[] {
  return yearTables(paper).flatMap((table) =>
    table.rows.flatMap((row) =>
      row.values.flatMap((number, at) => {
        const year = table.years[at]
        if (!row.rate || !number || year === undefined) return []
        const cell = row.cells[at]!
        return [read(row.label, number, cell.text, table.grid.table.number, placeOfYear(table, row, at), year)]
      }),
    ),
  )
}

/** “2024 | 2.915 | 100 | 93,75”: the years stand below one another. */
function ofYearLines(paper: Paper, facts: LintFacts): readonly TableRate[] {
  return columnTables(paper, facts).flatMap((table) => {
    const shares = table.columns.filter(
      (column) =>
        isShare(table, column) && yearOf(table.grid, column) === undefined && holdsRates(table.grid.heads[column]),
    )
    return table.lines.flatMap((line) => {
      const year = /^(?:năm )?(20\d\d)$/iu.exec(line.name.trim())?.[1]
      if (year === undefined) return []
      return shares.flatMap((column) => {
        const number = numberAt(line, column)
        const text = line.cells[column]?.text ?? ''
        return number
          ? [
              read(
                printedHead(table, column),
                number,
                text,
                table.grid.table.number,
                placeIn(table, line, column),
                Number(year),
              ),
            ]
          : []
      })
    })
  })
}

function holdsRates(heads: readonly string[] | undefined): boolean {
  return /%|\bty le\b/.test((heads ?? []).join(' '))
}

function ofVerdicts(paper: Paper): readonly TableRate[] {
  return resultRates(paper).map(({ label, number, text, table, at }) => read(label, number, text, table, at))
}

function read(
  label: string,
  number: CellNumber,
  text: string,
  table: number,
  at: TableRate['at'],
  year?: number,
): TableRate {
  const folded = canonicalRate(label.normalize('NFC'))
  const own = tellingWords(folded).filter((word) => word !== 'dat')
  return {
    label,
    words: own,
    topics: topicsIn(folded),
    number,
    text,
    table,
    at,
    ...(year === undefined ? {} : { year }),
  }
}

const topics: readonly (readonly [words: RegExp, topic: string])[] = [
  [/thanh toan/, 'paid'],
  [/truc tuyen|dvctt/, 'online'],
  [/so hoa/, 'digitised'],
  [/su dung lai|tai su dung|khai thac/, 'reused'],
  [/(?:cap )?ket qua (?:giai quyet )?(?:ban )?dien tu/, 'electronic result'],
  [
    /(?:truoc|som)(?: han| hen)?(?:,| va|\/| hoac)* ?dung (?:thoi )?(?:han|hen)|ty le .{0,60}dung (?:thoi )?(?:han|hen)/,
    'in time',
  ],
  [/(?:qua|tre) (?:han|hen)/, 'late'],
  [/khong hai long|chua hai long/, 'unhappy'],
  [/hai long|sipas/, 'happy'],
  [/giai ngan/, 'disbursed'],
  [/tong chi|chi ngan sach/, 'spent'],
  [/tong thu|thu ngan sach/, 'raised'],
  [/dich vu cong(?! quoc gia)|\bdvc\b/, 'services'],
  [/toan trinh/, 'full'],
  [/mot phan/, 'partial'],
  [/^(?!.*(?:phat sinh|giao dich)).*tich hop/s, 'integrated'],
  [/phat sinh|giao dich/, 'used'],
  [/niem yet|cong khai/, 'posted'],
  [/quy trinh/, 'process'],
  [/van ban/, 'documents'],
  [/ky so|chu ky/, 'signed'],
  [/ho so cong viec|xu ly tren (?:moi truong )?mang/, 'work files'],
  [/dinh danh|tai khoan/, 'identity'],
  [/pakn|phan anh|kien nghi/, 'petitions'],
  [/nhiem vu|hoan thanh (?:\S+ ){0,2}ke hoach/, 'tasks'],
  [/\btthc\b|thu tuc/, 'procedures'],
  [/can bo|cong chuc|vien chuc|nguoi/, 'people'],
  [/dat chuan|trinh do|dai hoc/, 'trained'],
  [/bien che|tinh gian/, 'staff'],
  [/phieu/, 'forms'],
]

/** What a rate is about: two rates with other topics are not one. */
export function topicsIn(folded: string): ReadonlySet<string> {
  return new Set(topics.flatMap(([words, topic]) => (words.test(folded) ? [topic] : [])))
}

/** “hồ sơ TTHC”, “kết quả giải quyết TTHC”, “người dân, tổ chức”: said or left out, the rate is the same. */
export function canonicalRate(text: string): string {
  return inFull(foldInPlace(text))
    .replace(/\b(?:giai quyet|ho so) (?:cac )?(?:tthc|thu tuc hanh chinh)\b/g, (words) =>
      words.split(' ').slice(0, 2).join(' '),
    )
    .replace(
      /\b(?:cua |doi voi )?(?:nguoi dan|cong dan)(?:,? (?:va )?(?:to chuc|doanh nghiep))*(?: doi voi su phuc vu)?/g,
      ' ',
    )
    .replace(/(?:co )?phat sinh (?:nghia vu tai chinh|(?:thu )?phi,? (?:va )?le phi|nvtc)/g, ' ')
    .replace(/tra loi|xu ly (?=pakn|phan anh)/g, 'giai quyet ')
}
