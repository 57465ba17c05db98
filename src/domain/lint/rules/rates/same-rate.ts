import { type Draft, type LintRule, spot } from '../../rule.ts'
import { groupsOf, type RateStatement } from '../../statements.ts'
import { isRate } from '../../tables/row-form.ts'
import { filledForms, spotLine } from '../forms/filled-forms.ts'
import { fits } from '../../language/rate-fit.ts'
import type { Quantity } from '../../language/quantities.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { saidIn } from './said-rates.ts'
import { capital } from './said-rates.ts'
import { printed } from '../show.ts'

type RateTold = {
  readonly rate: string
  readonly label: string
  readonly value: number
  readonly text: string
  readonly base?: number
  readonly time?: string
  readonly at: Pick<Draft, 'quote' | 'location'>
}

export const sameRate: LintRule = {
  code: 'CCHC-011',
  severity: 'warning',
  title: 'Một tỷ lệ ghi giống nhau ở mọi chỗ',
  explanation:
    'Cùng một tỷ lệ của cùng kỳ ghi hai giá trị khác nhau thì một chỗ sai, hoặc là hai cách tính phải đặt tên khác nhau.',
  check: (paper, facts) => {
    const prose = groupsOf(paper.passages).flatMap((group) =>
      saidIn(group, facts).rates.flatMap((one): RateTold[] => tellRate(one)),
    )
    const single = filledForms(paper, facts).filter((form) => !form.column)
    const forms = single.flatMap((form) =>
      form.lines.flatMap((line): RateTold[] => {
        const rate =
          isRate(line) &&
          !/so, nganh|cac so|cap huyen|tthc (?:du dieu kien|duoc|cung cap)|thu tuc|phan anh/.test(line.folded)
            ? facts.vocabulary.rates.find((one) => one.words.test(line.folded) && !one.unless?.test(line.folded))
            : undefined
        return rate && line.value
          ? [
              {
                rate: rate.id,
                label: rate.label,
                value: line.value.value,
                text: `${line.answer.text}%`,
                at: spotLine(form, line),
              },
            ]
          : []
      }),
    )
    return [...Map.groupBy([...prose, ...forms], (one) => one.rate).values()].flatMap((all): Draft[] => {
      const [first] = all
      const other =
        first &&
        all.find(
          (one) =>
            Math.abs(one.value - first.value) >= tolerance(one, first) &&
            !all.some(
              (each) =>
                each !== one &&
                Math.abs(each.value - one.value) < 0.006 &&
                each.base !== undefined &&
                one.base === undefined,
            ),
        )
      if (areOfTwoTimes(first?.time, other?.time, paper.header.period?.year)) return []
      if (!first || !other || (first.base !== undefined && other.base !== undefined && first.base !== other.base))
        return []
      return [
        {
          message: `${capital(first.label)} ghi ${first.text}, chỗ khác ghi ${other.text}.`,
          ...other.at,
          expected: first.text,
          found: other.text,
        },
      ]
    })
  },
}

/** “Năm 2024, tỷ lệ …” in a report on 2026 is of that year, though the other place names none. */
function areOfTwoTimes(a: string | undefined, b: string | undefined, own: number | undefined): boolean {
  if (a === b) return false
  if (a !== undefined && b !== undefined) return true
  const [, year] = /^nam (20\d\d)$/.exec(a ?? b ?? '') ?? []
  return year !== undefined && own !== undefined && Number(year) !== own
}

/** 23% and 23,04% are one rate. */
function tolerance(a: RateTold, b: RateTold): number {
  const decimals = Math.min(...[a, b].map((one) => /[.,](\d+)/.exec(one.text)?.[1]?.length ?? 0))
  return 1.01 / 10 ** decimals
}

const period = /^[^a-z]*(?:trong |tinh den |den )?(thang \d+|quy [ivx]+|nam 20\d\d|\d+ thang)/

// Other levels, bodies, places and things than the whole the paper tells of.
const ofSome =
  /\brieng\b|cap tinh|cap huyen|cac so\b|so, (?:ban|nganh)|cac (?:huyen|bo)\b|huyen, thi|bo, nganh|ngan hang|chi nhanh|(?:cao|thap) nhat|dung thu|lan luot|luy ke|tu dau nam/
const object = /so ho tich|du lieu (?:ho tich|dat dai)|tai lieu|luu tru|so bo|quyen so/

/** “23.233 hồ sơ, với 6.596 hồ sơ trực tuyến (đạt 28,39%)”: the sentence tells both numbers of its rate. */
function ownBase({ quantities }: Sentence, percent: Quantity): number | undefined {
  const before = quantities.filter((one) => !one.percent && one.end <= percent.start).slice(-6)
  return before.find(
    (bottom) =>
      bottom.value > 10 &&
      before.some((top) => top !== bottom && fits(percent.value, percent.decimals, top.value, bottom.value)),
  )?.value
}

// Shares of tasks, petitions, documents and points are not those of dossiers.
const about = /nhiem vu|pakn|phan anh|kien nghi|van ban|bao cao|\bdon\b|chi so|\bdiem\b/
// “trước hạn … chiếm 27%” is a share of its own beside “đúng hạn … chiếm 73%”.
const bothOrPlain =
  /(?:truoc|som)(?: han| hen)?(?: va|,| hoac|, va|\/)? ?(?:va )?dung (?:han|hen)|dung(?: han| hen)?(?: va|,| hoac) (?:truoc|som)|ty le (?:ho so )?(?:tthc )?(?:duoc )?(?:giai quyet |tra (?:ket qua )?)?dung (?:han|hen)/

function tellRate({ passage, quantity, rate, words }: RateStatement): RateTold[] {
  const around = passage.folded.slice(Math.max(0, quantity.start - 80), quantity.end + 20)
  if (
    /tang|giam|so voi|muc tieu|phan dau|linh vuc|chi tieu|toi thieu|diem phan tram|cung ky|nam 20\d\d dat|\bphong\b/.test(
      around,
    ) ||
    passage.kind === 'footnote'
  )
    return []
  // “85,23% điểm tối đa” is a share of points.
  if (/^\s*(?:tong |so |cua |tren )*diem/.test(passage.folded.slice(quantity.end, quantity.end + 24))) return []
  const sentence = sentencesIn(passage).find((one) => one.start <= quantity.start && one.end >= quantity.end)
  const opened = passage.folded.slice(sentence?.start ?? 0, quantity.start)
  if (ofSome.test(opened) || object.test(around)) return []
  if ((rate.id !== 'rate.tasks' && about.test(words)) || (rate.id === 'rate.notLate' && !bothOrPlain.test(words)))
    return []
  // People or forms by grade are parts beside each other, not one rate told twice.
  if (/^rate\.(?:tasks|satisfied)$/.test(rate.id) && /\bchiem\b|so phieu|nguoi/.test(words) && !/nguoi dan/.test(words))
    return []
  const fraction = passage.fractions.find((one) => one.percent === quantity)
  const base = fraction?.denominator.value ?? (sentence ? ownBase(sentence, quantity) : undefined)
  const time = [opened, passage.folded.slice(0, 40)].flatMap((words) => period.exec(words)?.[1] ?? [])[0]
  // Shares said one after another of one label are of different parts.
  if (!/ty le|dat|chiem/.test(words) && !fraction) return []
  return [
    {
      rate: rate.id,
      label: rate.label,
      value: quantity.value,
      text: printed(quantity),
      ...(base === undefined ? {} : { base }),
      ...(time === undefined ? {} : { time }),
      at: spot(passage.piece, Math.max(0, quantity.start - 80), quantity.end),
    },
  ]
}

export const sameRateRules: readonly LintRule[] = [sameRate]
