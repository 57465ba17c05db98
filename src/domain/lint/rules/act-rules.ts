import { judgeDay, showDay } from '#domain/calendar/work-calendar.ts'
import { type LocalDate, showDate, weekday } from '#kernel/local-time.ts'
import { actTypes, type ActMention, codeOfSymbol } from '../language/acts.ts'
import { foldInPlace } from '../language/fold.ts'
import type { LintFacts } from '../facts.ts'
import type { Paper, Passage } from '../paper.ts'
import { type Draft, type LintRule, spot } from '../rule.ts'

export type Cited = { readonly act: ActMention; readonly passage: Passage }

export function citedIn(paper: Paper): readonly Cited[] {
  return paper.passages.flatMap((passage) => passage.acts.map((act) => ({ act, passage })))
}

function place({ act, passage }: Cited) {
  const end = act.dateSpan && act.dateSpan.start > act.end ? act.dateSpan.end : act.end
  const start = act.dateSpan && act.dateSpan.end < act.start ? act.dateSpan.start : act.start
  return spot(passage.piece, start, end)
}

/** The commune's own: named so, or a series of UBND without another issuer. */
export function isOwn(paper: Paper, { act }: Cited): boolean {
  const issuer = foldInPlace(act.issuer)
  if (/\b(?:tinh|thanh pho|huyen|quan|trung uong|chinh phu|bo|so)\b/.test(issuer)) return false
  if (act.year !== undefined || act.type === undefined || /BNV|CP|TTg|TW|QH|TU|HU/.test(act.symbol)) return false
  const { unit } = paper.header
  const named = /\b(?:xa|phuong|dac khu)\b/.test(issuer)
  const series = /UBND/.test(act.symbol) || (act.symbol === '' && act.type !== 'NĐ' && act.type !== 'TT')
  return series && (named || (issuer === '' && unit !== undefined && act.number < 1000))
}

/** The passage says who issues: “UBND xã ban hành …”, “Thực hiện … của UBND tỉnh”. */
function ownByContext(paper: Paper, cited: Cited): boolean {
  if (!isOwn(paper, cited)) return false
  if (cited.act.issuer !== '') return true
  const before = cited.passage.folded.slice(Math.max(0, cited.act.start - 120), cited.act.start)
  const around = cited.passage.folded.slice(cited.act.end, cited.act.end + 160)
  const higher =
    /(?:theo|thuc hien|can cu|trien khai)\s+(?:\S+\s+){0,4}$/.test(before) ||
    /cua (?:ubnd|uy ban nhan dan) (?:tinh|huyen|thanh pho)|cua (?:bo|chinh phu|so)\b/.test(around)
  return !higher
}

export const numberOrder: LintRule = {
  code: 'CCHC-069',
  severity: 'warning',
  title: 'Số văn bản tăng theo ngày ban hành',
  explanation:
    'Số của văn bản cùng loại trong một năm được cấp liên tục theo ngày; số sau mà ngày trước là sai số hoặc sai ngày.',
  legal: 'Nghị định 30/2020/NĐ-CP, Điều 15',
  check: (paper) => {
    const own = citedIn(paper).filter(
      (one) => one.act.date !== undefined && one.act.letter === '' && ownByContext(paper, one),
    )
    const series = Map.groupBy(
      own,
      ({ act }) => `${act.type} ${act.symbol.split('-').at(-1) ?? ''} ${act.date!.slice(0, 4)}`,
    )
    return [...series.values()].flatMap((all) => checkSeries(all))
  },
}

function checkSeries(all: readonly Cited[]): readonly Draft[] {
  const unique = [...new Map(all.map((one) => [`${one.act.number} ${one.act.date}`, one])).values()].toSorted(
    (a, b) => a.act.number - b.act.number,
  )
  return unique.flatMap((one, index): Draft[] => {
    const later = unique
      .slice(index + 1)
      .find((next) => next.act.number > one.act.number && next.act.date! < one.act.date!)
    if (!later) return []
    const message = `Số ${one.act.number} ghi ngày ${showDate(one.act.date!)} nhưng số ${later.act.number} (lớn hơn) ghi ngày ${showDate(later.act.date!)} (sớm hơn): sai số hoặc sai ngày.`
    return [{ message, ...place(one), found: showDate(one.act.date!) }]
  })
}

export const sameActTwoDates: LintRule = {
  code: 'CCHC-071',
  severity: 'warning',
  title: 'Một văn bản chỉ có một ngày',
  explanation: 'Cùng số, ký hiệu mà ghi hai ngày khác nhau thì một chỗ sai.',
  check: (paper) => {
    const cited = citedIn(paper).filter(({ act }) => act.date !== undefined && act.symbol !== '')
    const groups = Map.groupBy(
      cited,
      ({ act }) =>
        `${act.number}${act.letter}/${act.year ?? ''}/${act.symbol}/${act.year === undefined ? act.date!.slice(0, 4) : ''}`,
    )
    return [...groups.values()].flatMap((all): Draft[] => {
      const [first] = all
      const other = all.find((one) => one.act.date !== first!.act.date && sameIssuer(one.act, first!.act))
      if (!first || !other) return []
      return [
        {
          message: `Cùng số, ký hiệu ${other.act.number}/${other.act.symbol} nhưng ghi hai ngày: ${showDate(first.act.date!)} và ${showDate(other.act.date!)}.`,
          ...place(other),
          expected: showDate(first.act.date!),
          found: showDate(other.act.date!),
        },
      ]
    })
  },
}

function sameIssuer(a: ActMention, b: ActMention): boolean {
  const [x, y] = [foldInPlace(a.issuer), foldInPlace(b.issuer)]
  const level = (text: string) => /\b(tinh|huyen|thanh pho|xa|phuong|trung uong|bo|so)\b/.exec(text)?.[1]
  return a.year !== undefined || level(x) === level(y)
}

export const yearInSymbol: LintRule = {
  code: 'CCHC-070',
  severity: 'warning',
  title: 'Năm trong số hiệu khớp ngày ban hành',
  explanation: 'Văn bản quy phạm pháp luật mang năm ban hành trong số hiệu.',
  legal: 'Luật Ban hành văn bản quy phạm pháp luật',
  check: (paper) =>
    citedIn(paper).flatMap((one): Draft[] => {
      const { act } = one
      if (act.year === undefined || act.date === undefined || Number(act.date.slice(0, 4)) === act.year) return []
      return [
        {
          message: `${act.text} mang năm ${act.year} nhưng ghi ngày ${showDate(act.date)}.`,
          ...place(one),
          expected: String(act.year),
          found: act.date.slice(0, 4),
        },
      ]
    }),
}

export const typeAndSymbol: LintRule = {
  code: 'CCHC-072',
  severity: 'warning',
  title: 'Tên loại khớp ký hiệu',
  explanation: 'Kế hoạch mang ký hiệu KH, quyết định mang QĐ; công văn mang tên cơ quan ban hành.',
  legal: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
  check: (paper) =>
    citedIn(paper).flatMap((one): Draft[] => {
      const { act } = one
      const code = codeOfSymbol(act.symbol)
      const named =
        act.typeWords === undefined ? undefined : actTypes.find(([words]) => words === foldInPlace(act.typeWords!))?.[1]
      if (
        !named ||
        !code ||
        ['VB', 'Luật', 'KL', 'CTr', 'PA', 'QC'].includes(named) ||
        named === code ||
        (named === 'CV' && code === 'CV')
      )
        return []
      if (code === 'CV' && named !== 'CV')
        return [
          {
            message: `${act.text}: ký hiệu ${act.symbol} là của công văn, không phải của ${act.typeWords!.toLowerCase()}.`,
            ...place(one),
            found: act.symbol,
          },
        ]
      return [
        {
          message: `${act.text}: ${act.typeWords!.toLowerCase()} có ký hiệu ${named}, ở đây ghi ${code}.`,
          ...place(one),
          expected: named,
          found: code,
        },
      ]
    }),
}

export const issuerOfSymbol: LintRule = {
  code: 'CCHC-073',
  severity: 'warning',
  title: 'Ký hiệu đúng cơ quan ban hành',
  explanation: 'Ký hiệu BNV, BTP, SNV … là của bộ, sở; văn bản của UBND mang ký hiệu UBND.',
  legal: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  check: (paper, facts) =>
    citedIn(paper).flatMap((one): Draft[] => {
      const { act } = one
      const issuer = foldInPlace(act.issuer)
      const committee = /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)\b/.test(issuer)
      const symbol = facts.issuers.find((each) => act.symbol.split(/[-/]/).includes(each.symbol))
      if (!committee || !symbol) return []
      return [
        {
          message: `${act.number}/${act.symbol} mang ký hiệu của ${symbol.name} nhưng ghi là của ${act.issuer}.`,
          ...spot(one.passage.piece, act.start, act.end),
          expected: symbol.name,
          found: act.issuer,
        },
      ]
    }),
}

export const actWithoutSymbol: LintRule = {
  code: 'CCHC-074',
  severity: 'info',
  title: 'Văn bản dẫn có đủ số và ký hiệu',
  explanation:
    'Dẫn văn bản phải ghi tên loại, số, ký hiệu, ngày, cơ quan ban hành; số có chữ (01a) không có trong sổ đăng ký.',
  legal: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  check: (paper) => {
    const cited = citedIn(paper)
    const bare = cited.filter(({ act }) => act.symbol === '')
    const inserted = cited.filter(({ act }) => act.letter !== '' && act.symbol !== '')
    const unique = (all: readonly Cited[]) => [...new Map(all.map((one) => [one.act.text.toLowerCase(), one])).values()]
    return [
      ...unique(bare).map((one): Draft => ({ message: `${one.act.text}: thiếu ký hiệu.`, ...place(one) })),
      ...unique(inserted).map((one): Draft => ({
        message: `${one.act.text}: số có chữ “${one.act.letter}” là số chèn thêm.`,
        ...place(one),
      })),
    ]
  },
}

export const repealedAct: LintRule = {
  code: 'CCHC-075',
  severity: 'warning',
  title: 'Văn bản dẫn còn hiệu lực',
  explanation: 'Báo cáo của kỳ này không nên dựa vào văn bản đã hết hiệu lực.',
  check: (paper, facts) => {
    const day = dayOf(paper)
    if (!day || paper.header.period?.kind === 'programme') return []
    return paper.passages.flatMap((passage) =>
      facts.repealed
        .filter((act) => act.endedOn <= day)
        .flatMap((act): Draft[] => {
          const at = findAct(passage.text, act.symbol)
          if (
            !at ||
            /sua doi|bai bo|thay the|het hieu luc/.test(passage.folded.slice(Math.max(0, at.start - 60), at.start))
          )
            return []
          return [
            {
              message: `${act.name} hết hiệu lực từ ${showDate(act.endedOn)}; nay là ${act.replacedBy}.`,
              ...spot(passage.piece, at.start, at.end),
              expected: act.replacedBy,
              found: act.symbol,
            },
          ]
        }),
    )
  },
}

/** `61/2018/NĐ-CP`, or “Nghị định 61/2018”, “Nghị định số 61 năm 2018”. */
function findAct(text: string, symbol: string) {
  const [number, year, rest] = symbol.split('/') as [string, string, string]
  const words = rest.startsWith('NĐ') ? 'Nghị định' : rest.startsWith('TT') ? 'Thông tư' : 'Luật'
  const pattern = new RegExp(
    String.raw`(?<!\d)${number}\s?/\s?${year}(?:\s?/\s?${rest}|(?!\s?/))|${words} (?:số )?${number} (?:năm ${year}|của Chính phủ)`,
    'u',
  )
  const match = pattern.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

export function dayOf(paper: Paper): LocalDate | undefined {
  const { date, monthOnly, period } = paper.header
  if (date) return date
  const year = monthOnly?.year ?? period?.year
  return year === undefined ? undefined : (`${year}-${String(monthOnly?.month ?? 12).padStart(2, '0')}-28` as LocalDate)
}

export const abolishedLevel: LintRule = {
  code: 'CCHC-076',
  severity: 'warning',
  title: 'Không còn cấp huyện từ 01/7/2025',
  explanation: 'Chính quyền địa phương hai cấp không có UBND huyện, quận, thị xã và thị trấn.',
  legal: 'Luật Tổ chức chính quyền địa phương 2025',
  check: (paper, facts) => {
    const { period } = paper.header
    const day = dayOf(paper)
    if (
      !day ||
      (period &&
        (period.kind === 'programme' || (period.year <= 2025 && period.kind !== 'quarter' && period.kind !== 'month')))
    )
      return []
    return facts.abolished
      .filter((level) => level.endedOn <= day)
      .flatMap((level) =>
        paper.passages
          .flatMap((passage): Draft[] => {
            const match = [...passage.folded.matchAll(level.words)][0]
            const past = /truoc|cu\b|sap xep|giai the|ket thuc|ban giao|chuyen giao|khong con|cham dut/.test(
              passage.folded.slice(Math.max(0, (match?.index ?? 0) - 60), (match?.index ?? 0) + 70),
            )
            const inAct =
              match &&
              passage.acts.some(
                (act) =>
                  act.date !== undefined &&
                  act.date < level.endedOn &&
                  match.index >= act.start &&
                  match.index < act.end + 70,
              )
            if (!match || past || inAct) return []
            return [
              {
                message: `Nhắc đến ${level.name}, đã kết thúc hoạt động từ ${showDate(level.endedOn)}.`,
                ...spot(passage.piece, match.index, match.index + match[0].length),
              },
            ]
          })
          .slice(0, 3),
      )
  },
}

/** Own acts signed on a day off: Tết and public holidays ask for a look, weekends are noted. */
export const dayOff: LintRule = {
  code: 'CCHC-068',
  severity: 'info',
  title: 'Ngày ban hành là ngày làm việc',
  explanation: 'Văn bản ghi ngày lễ, Tết hoặc ngày nghỉ hằng tuần thường là ghi sai ngày.',
  legal: 'Bộ luật Lao động 2019, Điều 112',
  check: (paper, facts) => {
    const { header } = paper
    const own =
      header.date && header.dateLine
        ? judge(facts, header.date, 'Báo cáo', { quote: header.dateLine.text.trim(), location: header.dateLine.at })
        : []
    const seen = new Set<string>()
    const cited = citedIn(paper).flatMap((one) => {
      const { act } = one
      const key = `${act.text} ${act.date}`
      const itself = act.type === 'BC' && header.number === String(act.number)
      if (!act.date || act.year !== undefined || itself || seen.has(key)) return []
      seen.add(key)
      return judge(facts, act.date, act.text, place(one))
    })
    return [...own, ...cited]
  },
}

function judge(
  facts: LintFacts,
  date: LocalDate,
  what: string,
  at: Pick<Draft, 'quote' | 'location'>,
): readonly Draft[] {
  if (Number(date.slice(0, 4)) < 2020) return []
  const verdict = judgeDay(facts.calendar, date)
  if (verdict.working) return []
  const weekend = weekday(date) >= 6
  return [
    {
      message: `${what} ghi ${showDay(date)}${weekend ? ', ngày nghỉ hằng tuần' : ', ngày nghỉ lễ, Tết'}.`,
      ...(weekend ? {} : { severity: 'warning' as const }),
      ...at,
      found: showDate(date),
    },
  ]
}

export const realDate: LintRule = {
  code: 'CCHC-067',
  severity: 'error',
  title: 'Ngày ghi trong văn bản là ngày có thật',
  explanation: 'Không có ngày 31/6, 30/02, tháng 13.',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      passage.dates
        .filter(
          (one) => one.date === undefined && !passage.acts.some((act) => act.start < one.start && act.end > one.end),
        )
        .filter((one) => /[/]|tháng/.test(one.text))
        .map((one): Draft => ({
          message: `Không có ngày ${one.text.replace(/^ngày\s+/i, '')}.`,
          ...spot(passage.piece, one.start, one.end),
          found: one.text,
        })),
    ),
}

export const actRules: readonly LintRule[] = [
  realDate,
  dayOff,
  numberOrder,
  yearInSymbol,
  sameActTwoDates,
  typeAndSymbol,
  issuerOfSymbol,
  actWithoutSymbol,
  repealedAct,
  abolishedLevel,
]
