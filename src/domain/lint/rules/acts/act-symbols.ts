import { actTypes, codeOfSymbol } from '../../language/acts.ts'
import { foldInPlace } from '../../language/fold.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Cited, citedIn, place } from './cited.ts'

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

export const actSymbolRules: readonly LintRule[] = [typeAndSymbol, issuerOfSymbol, actWithoutSymbol]
