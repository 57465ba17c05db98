import type { Paper } from '../../paper.ts'
import type { Draft, LintRule } from '../../rule.ts'
import { type FilledForm, type FormLine, isRate } from '../../tables/row-form.ts'
import { eachLine, filledForms, nameCell, nameLine, spotLine } from './filled-forms.ts'
import { shown } from '../show.ts'

function unitOf(line: FormLine): string {
  return line.unit.replace(/<[^>]*>/g, '').trim()
}

const countedUnit = /^(?:ho so|hs|thu tuc|tthc|dvc|dich vu|van ban|nguoi|nhiem vu|phieu|don vi|cuoc|bao cao)$/

/** “Tỷ lệ trao đổi văn bản điện tử | Văn bản | 4656”. */
export const rateRowUnit: LintRule = {
  code: 'CCHC-197',
  severity: 'warning',
  title: 'Dòng hỏi tỷ lệ thì ghi tỷ lệ',
  explanation: 'Dòng của biểu hỏi tỷ lệ (%), nhưng đơn vị và số ghi là số lượng: dòng này không dùng được để tổng hợp.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      const { value, folded } = line
      if (!value || !/^\W*(?:<\w+>)?ty le/.test(folded) || !countedUnit.test(unitOf(line)) || value.value <= 100)
        return undefined
      return {
        message: `${nameCell(form, line)} hỏi tỷ lệ, nhưng ghi số lượng ${line.answer.text} (đơn vị ghi “${unitOf(line) === 'van ban' ? 'Văn bản' : 'không phải %'}”).`,
        ...spotLine(form, line),
        found: line.answer.text,
      }
    }),
}

/** Two shares of one thing that cannot hold of the same part of it. */
const apart: readonly (readonly [a: RegExp, b: RegExp])[] = [
  [/hoan toan (?:duoi dang )?dien tu/, /song song/],
  [/\btruc tuyen/, /\btruc tiep/],
  [/(?:truoc|dung) han/, /qua han|tre han/],
  [/^[^a-z]*(?:ty le )?(?:rat )?hai long/, /khong hai long|chua hai long/],
]

export const sharesApart: LintRule = {
  code: 'CCHC-198',
  severity: 'error',
  title: 'Hai tỷ lệ loại trừ nhau không vượt quá 100%',
  explanation:
    'Một văn bản không thể vừa gửi hoàn toàn điện tử vừa gửi song song bản giấy: hai tỷ lệ của cùng một tổng cộng lại không quá 100%.',
  check: (paper, facts) =>
    filledForms(paper, facts).flatMap((form) =>
      form.lines.slice(1).flatMap((line, at): Draft[] => {
        const before = form.lines[at]!
        const both = [before, line]
        const [a, b] = both.map(({ value }) => value?.value)
        if (a === undefined || b === undefined || !both.every((one) => unitOf(one) === '%')) return []
        const told = apart.some(
          ([one, other]) =>
            (one.test(before.folded) && other.test(line.folded) && !other.test(before.folded)) ||
            (other.test(before.folded) && one.test(line.folded) && !other.test(line.folded)),
        )
        if (!told || a + b <= 100.05) return []
        const sure = both.some((one) => /song song/.test(one.folded))
        if (!sure && !isOneThing(before, line)) return []
        return [
          {
            severity: sure ? 'error' : 'warning',
            message: `“${plain(before.label)}” ${before.answer.text}% và “${plain(line.label)}” ${line.answer.text}% loại trừ nhau mà cộng lại ${shown(Math.round((a + b) * 100) / 100)}%.`,
            ...spotLine(form, line),
            other: spotLine(form, before),
            expected: `≤ ${shown(Math.round((100 - a) * 100) / 100)}%`,
            found: `${line.answer.text}%`,
          },
        ]
      }),
    ),
}

/** The same words but for those that set the two apart. */
function isOneThing(a: FormLine, b: FormLine): boolean {
  const words = ({ folded }: FormLine) => new Set(folded.match(/\p{L}{2,}/gu) ?? [])
  const [one, other] = [words(a), words(b)]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared >= Math.max(one.size, other.size) - 3
}

function plain(label: string): string {
  return label
    .replace(/<[^>]*>/g, '')
    .replace(/^[-+•\s]+/, '')
    .trim()
}

/** “Tỷ lệ hồ sơ toàn trình trực tuyến: 100%” above two empty lines of numbers. */
export const rateOfNothing: LintRule = {
  code: 'CCHC-199',
  severity: 'warning',
  title: 'Có tỷ lệ thì có tử số và mẫu số',
  explanation:
    'Biểu có dòng riêng cho tử số, mẫu số; ghi tỷ lệ mà để trống cả hai thì không ai kiểm tra, tổng hợp được.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      if (!isRate(line) || !line.value || line.value.value === 0) return undefined
      const below = belowOf(form, line)
      if (below.length < 2 || below.some((one) => one.answer.text !== '')) return undefined
      return {
        message: `${nameLine(line)} ghi ${line.answer.text}%, nhưng các dòng số liệu của tỷ lệ (${below.map((one) => `“${plain(one.label)}”`).join(', ')}) bỏ trống.`,
        ...spotLine(form, line),
        found: `${line.answer.text}%`,
      }
    }),
}

/** The counts printed under a rate, up to the next line that is no part of it. */
function belowOf(form: FilledForm, line: FormLine): readonly FormLine[] {
  const from = form.lines.indexOf(line) + 1
  const isPart = (one: FormLine) =>
    countedUnit.test(unitOf(one)) && (one.number === '' || one.number.startsWith(`${line.number}.`))
  const end = form.lines.findIndex((one, at) => at >= from && !isPart(one))
  return form.lines.slice(from, end < 0 ? undefined : end)
}

/** The share of another level's offices in a commune's form: not its own to fill in. */
export const otherLevelRow: LintRule = {
  code: 'CCHC-204',
  severity: 'warning',
  title: 'Biểu của xã không ghi số của cơ quan cấp trên',
  explanation:
    'Dòng về phòng, ban cấp huyện hay sở, ngành là việc của cấp ấy; xã ghi số vào đó thì cấp trên cộng hai lần hoặc cộng nhầm.',
  check: (paper, facts) =>
    isCommune(paper)
      ? eachLine(paper, facts, (line, form) => {
          const { value, folded } = line
          if (!value || value.value === 0 || !/kiem tra/.test(folded) || !ofOthers.test(folded)) return undefined
          return {
            message: `${nameCell(form, line)} là số của cơ quan cấp huyện, cấp tỉnh, nhưng báo cáo của xã ghi ${line.answer.text}.`,
            ...spotLine(form, line),
            found: line.answer.text,
          }
        })
      : [],
}

const ofOthers = /(?:phong|don vi|ban|co quan)[^.]{0,40}(?:thuoc|cua)? ?(?:ubnd )?(?:cap )?huyen|so, (?:ban, )?nganh/

function isCommune({ header }: Paper): boolean {
  return header.unit !== undefined && /^(?:xã|phường|thị trấn|đặc khu)$/iu.test(header.unit.kind)
}

export const formSenseRules: readonly LintRule[] = [rateRowUnit, sharesApart, rateOfNothing, otherLevelRow]
