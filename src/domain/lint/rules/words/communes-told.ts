import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

type Told = {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly value: number
  /** The sentence says itself that these are all of the province. */
  readonly isWhole: boolean
  /** “15 xã, phường trên địa bàn tỉnh” may be some of them. */
  readonly mayBePart: boolean
  /** “37/37 xã, phường” beside 38 is a slip; “30/30 xã, phường” were inspected. */
  readonly slack: number
}

/** “38 xã, phường”, “12/102 xã, phường, đặc khu”, “75 đơn vị hành chính cấp xã”. */
const communes =
  /(?<![\d.,/])(\d{1,3})(?:\s?\/\s?(\d{2,3}))? (?:xa,? (?:va )?phuong(?:,? (?:va )?dac khu)?|phuong,? (?:va )?xa(?:,? (?:va )?dac khu)?|(don vi hanh chinh cap xa))\b/g
const ofProvince =
  /^(?: (?:moi|hien nay))?(?: (?:cua (?:toan )?tinh|(?:trong )?toan tinh|tren (?:toan )?dia ban (?:toan )?tinh|(?:moi )?sau (?:khi )?(?:sap xep|sap nhap|hop nhat))\b)/
const rank = /(?:\bxep|\bdung|\bhang|\bthu|vi tri)(?: hang| thu| vi thu)?\s*$/
const provinceHas = /(?:toan tinh|ca tinh|\btinh(?: \S+){0,3})(?: hien)?(?: nay)? co (?:tong so )?$/
const someOf =
  /(?:\bco|\bcon|\btai|trong do|\bthem|thi diem|\bchon|khao sat|kiem tra|\bnhom|\bmot so|\bcac|\bvoi|\bla)\s*$/
const otherTime = /truoc|\bcu\b|\btu \d|giam con|nam 20(?:1\d|2[0-4])\b|cung ky/

/** “Bộ máy của 37 xã, phường sau sắp xếp” in a paper which counts 38 of them everywhere else. */
export const communesTold: LintRule = {
  code: 'CCHC-194',
  severity: 'warning',
  title: 'Số xã, phường của tỉnh ghi thống nhất',
  explanation:
    'Tổng số đơn vị hành chính cấp xã của tỉnh không đổi trong một báo cáo, trừ khi câu nói về trước sắp xếp.',
  check: (paper) => (paper.header.period?.kind === 'programme' ? [] : differing(paper)),
}

function differing(paper: Paper): readonly Draft[] {
  const told = paper.passages.flatMap((passage) => toldIn(passage))
  const byValue = Map.groupBy(told, (one) => one.value)
  const [usual, next] = [...byValue.values()].sort((a, b) => b.length - a.length)
  if (!usual || !next) return []
  const alone = usual.length === 1
  // Told once each, both must say that they are all.
  if (alone && (byValue.size > 2 || !usual[0]!.isWhole)) return []
  if (!alone && next.length === usual.length) return []
  const right = usual[0]!
  return [...byValue.values()]
    .filter((ones) => ones !== usual && ones.length === 1)
    .flatMap(([one]): Draft[] => {
      if (!one?.isWhole) return []
      const isNear = one.value >= right.value * 0.75 && one.value <= right.value * 1.34
      if ((alone && !isNear) || (one.mayBePart && one.value < right.value - one.slack)) return []
      const where = right.passage.text.slice(right.start, right.end)
      return [
        {
          message: `Ghi ${one.value} xã, phường, chỗ khác${alone ? '' : ` (${usual.length} lần)`} ghi ${right.value} (“${where}”).`,
          ...spot(one.passage.piece, one.start, one.end),
          other: spot(right.passage.piece, right.start, right.end),
          expected: String(right.value),
          found: String(one.value),
        },
      ]
    })
}

function toldIn(passage: Passage): readonly Told[] {
  return [...passage.folded.matchAll(communes)].flatMap((match): Told[] => {
    const end = match.index + match[0].length
    const before = passage.folded
      .slice(Math.max(0, match.index - 60), match.index)
      .split(/[.;]\s/)
      .at(-1)!
    const after = passage.folded.slice(end, end + 60).split(/[.;]/)[0]!
    if (otherTime.test(before) || otherTime.test(after)) return []
    const isPart = match[2] === undefined && someOf.test(before) && !provinceHas.test(before)
    const isWhole =
      !isPart &&
      (match[2] === undefined
        ? match[3] !== undefined || ofProvince.test(after) || provinceHas.test(before)
        : rank.test(before) || match[1] === match[2])
    const value = Number(match[2] ?? match[1])
    if (value < 10 || (match[2] === undefined && !isWhole)) return []
    const mayBePart = !provinceHas.test(before) && !rank.test(before) && !/sau (?:khi )?sap/.test(before + after)
    return [{ passage, start: match.index, end, value, isWhole, mayBePart, slack: match[2] === undefined ? 0 : 2 }]
  })
}
