import { actTypes, codeOfSymbol } from '../../language/acts.ts'
import type { LintFacts } from '../../facts.ts'
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
  explanation: 'Ký hiệu BNV, BTP, SNV … là của bộ, sở; văn bản của UBND mang ký hiệu UBND, của HĐND mang ký hiệu HĐND.',
  legal: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  check: (paper, facts) => {
    const bodies = bodiesOf(facts)
    return citedIn(paper).flatMap((one): Draft[] => {
      const { act } = one
      const token = bodyToken(act.symbol)
      const signs = token === undefined ? undefined : bodies.get(token)
      const issuer = foldInPlace(act.issuer).trim()
      if (!signs || issuer === '' || signs.words.test(issuer) || isSplit(issuer, signs.name)) return []
      // Only a body whose own symbol is known can be told to have another.
      const named = [...bodies.values()].find((each) => each.words.test(issuer))
      const known = named !== undefined || (/^(?:so|bo) /.test(issuer) && /^[SB]/.test(token!))
      if (!known) return []
      return [
        {
          message: `${act.number}/${act.symbol} mang ký hiệu của ${signs.name} nhưng ghi là của ${act.issuer}.`,
          // Many write “của Chính phủ” of what its Prime Minister signs.
          ...(token === 'TTg' && /^chinh phu/.test(issuer) ? { severity: 'info' as const } : {}),
          ...spot(one.passage.piece, act.start, act.end),
          expected: signs.name,
          found: act.issuer,
        },
      ]
    })
  },
}

/** “Sở Nội v ụ”: a file whose words came apart. */
function isSplit(issuer: string, name: string): boolean {
  return issuer.replace(/\s/g, '').startsWith(foldInPlace(name).replace(/\s/g, ''))
}

type Body = { readonly name: string; readonly words: RegExp }

/** The bodies whose symbol everybody knows; ministries and departments come with the facts. */
const general: readonly (readonly [token: string, body: Body])[] = [
  [
    'UBND',
    {
      name: 'UBND',
      words:
        /^(?:(?:chu tich |pho chu tich )?(?:ubnd|uy ban nhan dan|ub nhan dan)|xa|phuong|dac khu|thi tran|tinh|thanh pho|huyen|quan|dia phuong|van phong|vp|ban chi dao|truong|phong|trung tam|ban )/,
    },
  ],
  [
    'HĐND',
    {
      name: 'HĐND',
      words: /^(?:thuong truc |chu tich )?(?:hdnd|hoi dong nhan dan|xa|phuong|tinh|huyen|thanh pho|ban )/,
    },
  ],
  [
    'TW',
    {
      name: 'Trung ương Đảng',
      words: /^(?:bo chinh tri|ban chap hanh|ban bi thu|trung uong|hoi nghi|dang|tong bi thu|bch|uy ban kiem tra|ban )/,
    },
  ],
  ['ĐU', { name: 'Đảng ủy', words: /^(?:dang|ban chap hanh|ban thuong vu|btv|bch|bi thu|thuong truc dang|xa|phuong)/ }],
  ['TTg', { name: 'Thủ tướng Chính phủ', words: /^thu tuong/ }],
  ['CP', { name: 'Chính phủ', words: /^chinh phu/ }],
  ['VPCP', { name: 'Văn phòng Chính phủ', words: /^(?:van phong chinh phu|vpcp|bo truong, chu nhiem)/ }],
]

const prepared = new WeakMap<LintFacts, ReadonlyMap<string, Body>>()

function bodiesOf(facts: LintFacts): ReadonlyMap<string, Body> {
  const before = prepared.get(facts)
  if (before) return before
  const listed = facts.issuers
    .filter((one) => !general.some(([token]) => token === one.symbol))
    .map(({ symbol, name }): readonly [string, Body] => [
      symbol,
      {
        name,
        words: new RegExp(
          String.raw`^(?:bo truong |giam doc |lanh dao )?(?:${foldInPlace(name)}|${foldInPlace(symbol)})`,
        ),
      },
    ])
  const made = new Map([...general, ...listed])
  prepared.set(facts, made)
  return made
}

/** KH-UBND, NQ/TW, BNV-CCHC: the first part that is no code of a type. */
function bodyToken(symbol: string): string | undefined {
  const [first = '', second] = symbol.split(/[-/]/)
  const token = codeOfSymbol(symbol) !== undefined && !/^(?:UBND|HĐND)$/u.test(first) ? second : first
  return token === 'CTUBND' ? 'UBND' : token
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
