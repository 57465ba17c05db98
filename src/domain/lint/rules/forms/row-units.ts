import type { Draft, LintRule } from '../../rule.ts'
import { type FormLine, partsOfRate } from '../../tables/row-form.ts'
import { filledForms, isFirst, nameLine, spotLine } from './filled-forms.ts'

type Kind = 'share' | 'people' | 'dossiers' | 'papers' | 'money' | 'procedures' | 'tasks'

const said: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/^(?:ty|ti) le\b/, 'share'],
  [
    /^(?:tong )?(?:so )?(?:luong )?(?:luot )?(?:can bo|cong chuc|vien chuc|cbcc|bien che|nguoi)\b(?! (?:phan|bo phan))/,
    'people',
  ],
  [/^(?:tong )?so (?:luong )?(?:ho so|hs)\b/, 'dossiers'],
  [/^(?:tong )?so (?:luong )?(?:van ban|vbqppl)\b/, 'papers'],
  [/^(?:tong )?so (?:luong )?(?:thu tuc|tthc|dich vu cong)\b(?! (?:da )?(?:tiep nhan|giai quyet))/, 'procedures'],
  [/^(?:tong )?so (?:luong )?nhiem vu\b/, 'tasks'],
  [/^(?:tong )?(?:kinh phi|so tien|von|du toan|tong chi|tong thu|tong von|ngan sach)\b/, 'money'],
]

const printed: readonly (readonly [unit: RegExp, kind: Kind])[] = [
  [/^(?:ty le )?%$/, 'share'],
  [/^(?:luot )?(?:nguoi|bien che|cong chuc|can bo|vien chuc)$/, 'people'],
  [/^(?:ho so|hs)$/, 'dossiers'],
  [/^(?:van ban|vbqppl)$/, 'papers'],
  [/^(?:thu tuc|tthc|dvc|dich vu(?: cong)?)$/, 'procedures'],
  [/^nhiem vu$/, 'tasks'],
  [/dong$/, 'money'],
]

const names: Readonly<Record<Kind, string>> = {
  share: '%',
  people: 'Người',
  dossiers: 'Hồ sơ',
  papers: 'Văn bản',
  procedures: 'Thủ tục',
  tasks: 'Nhiệm vụ',
  money: 'đồng, triệu đồng',
}

/** “Số cán bộ, công chức được tập huấn | Hồ sơ | 25”. */
export const rowUnits: LintRule = {
  code: 'CCHC-178',
  severity: 'warning',
  title: 'Đơn vị tính của dòng đúng với tên chỉ tiêu',
  explanation: 'Tên chỉ tiêu nói đếm người, hồ sơ, văn bản, tiền hay tỷ lệ thì cột đơn vị tính phải ghi đúng thứ ấy.',
  check: (paper, facts) =>
    filledForms(paper, facts)
      .filter((form) => !form.plain && isFirst(form))
      .flatMap((form) =>
        form.lines.flatMap((line): readonly Draft[] => {
          const label = line.folded.replace(/^[^\p{L}]+/u, '')
          const meant = said.find(([words]) => words.test(label))?.[1]
          const unit = printed.find(([words]) => words.test(line.unit.trim()))?.[1]
          if (meant === undefined || unit === undefined || meant === unit) return []
          // “Tỷ lệ” as a heading over a number; a count asked as a share of all; turns of people over papers.
          if (
            meant === 'share' &&
            line.value?.decimals === 0 &&
            partsOfRate(form, line) === undefined &&
            line.value.value > 100
          )
            return []
          if (unit === 'share' && !isCount(line)) return []
          return [
            {
              message: `${nameLine(line)} (“${line.label}”) ghi đơn vị tính “${unitText(line, form.grid.rows[line.row - 1]?.map((cell) => cell.text) ?? [])}”, tên chỉ tiêu nói ${names[meant]}.`,
              ...spotLine(form, line),
              expected: names[meant],
              found: unitText(line, form.grid.rows[line.row - 1]?.map((cell) => cell.text) ?? []),
            },
          ]
        }),
      ),
}

/** A count printed as a share is only told when it cannot be one. */
function isCount({ value }: FormLine): boolean {
  return value !== undefined && (value.value > 100 || value.percent === false) && value.value !== 100
}

function unitText(line: FormLine, cells: readonly string[]): string {
  return (
    cells.find(
      (text) =>
        text !== '' &&
        text
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replace(/đ/gi, 'd')
          .toLowerCase()
          .trim() === line.unit.trim(),
    ) ?? line.unit
  )
}

export const rowUnitRules: readonly LintRule[] = [rowUnits]
