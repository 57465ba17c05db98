import { type Identity, labelOf } from '../../language/concepts.ts'
import type { LintFacts } from '../../facts.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { groupsOf, type Statement } from '../../statements.ts'
import { saidIn } from '../rates/said-rates.ts'
import { sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

type Account = {
  readonly group: readonly Passage[]
  readonly of: (concept: string) => Statement | undefined
  readonly text: string
}

/** What an account says of each concept; a concept with two values is about two things and is left alone. */
function accountsOf(passages: readonly Passage[], facts: LintFacts): readonly Account[] {
  return groupsOf(passages).map((group) => {
    const said = saidIn(group, facts)
    const byConcept = Map.groupBy(said.counts, (one) => one.concept)
    const of = (concept: string) => {
      const all = byConcept.get(concept) ?? []
      return new Set(all.map((one) => one.quantity.value)).size === 1 ? all[0] : undefined
    }
    return { group, of, text: group.map((one) => one.folded).join(' ') }
  })
}

const noneLate =
  /khong co (?:ho so )?(?:nao )?(?:giai quyet )?(?:bi )?(?:qua han|tre han|tre hen|cham)|khong (?:qua|tre) han|khong de (?:ho so )?(?:qua|tre) han/

function zeroSaid(account: Account, concept: string): boolean {
  return (concept === 'late' || concept === 'overdue') && noneLate.test(account.text)
}

export const partsOfWhole: LintRule = {
  code: 'CCHC-008',
  severity: 'error',
  title: 'Các phần cộng lại bằng tổng',
  explanation: 'Trong cùng một đoạn số liệu, các phần của một tổng phải cộng đúng bằng tổng ấy.',
  check: (paper, facts) =>
    accountsOf(paper.passages, facts).flatMap((account) =>
      facts.vocabulary.identities.flatMap((identity) => checkIdentity(account, identity, facts)),
    ),
}

function checkIdentity(account: Account, identity: Identity, facts: LintFacts): readonly Draft[] {
  const whole = account.of(identity.whole)
  if (!whole) return []
  const parts = identity.parts.map((id) => account.of(id) ?? (zeroSaid(account, id) ? 0 : undefined))
  if (parts.includes(undefined)) return []
  const rest = (identity.mayBe ?? []).flatMap((id) => account.of(id) ?? [])
  const stated = [...parts, ...(identity.how === 'atMost' ? rest : [])].filter((one) => typeof one === 'object')
  if (stated.length === 0 || !together([whole, ...stated])) return []
  const values = parts.map((one) => (typeof one === 'object' ? one.quantity.value : 0))
  const extras = rest.map((one) => one.quantity.value)
  const certain = values.reduce((a, b) => a + b, 0)
  const sum = identity.how === 'atMost' ? certain + extras.reduce((a, b) => a + b, 0) : certain
  const { value } = whole.quantity
  if (subsetSums(extras).some((extra) => certain + extra === value)) return []
  const short = sum < value
  // Told apart and far from it: they are of something else.
  if (!inOneSentence(whole, stated) && Math.abs(sum - value) > Math.max(3, value * 0.2)) return []
  if (identity.how === 'notMore' && (short || said(account, sum))) return []
  const beside = short && identity.how !== 'atMost' ? untold(whole, stated) : []
  if (
    beside.length > 0 &&
    beside.length <= 8 &&
    subsetSums([...extras, ...beside]).some((one) => certain + one === value)
  )
    return []
  // A part that may be of something else (quá hạn of those still running): without it the sum holds.
  const doubtful = values.some((one) => one > 0 && certain - one === value)
  const soft = identity.how === 'atMost' && short && rest.length === 0
  // Less than the whole may be a part nobody named; that is asked, not proved.
  const names = stated
    .map((one) => `${labelOf(facts.vocabulary, one.concept)} ${shown(one.quantity.value)}`)
    .join(' + ')
  const first = [whole, ...stated].toSorted(
    (a, b) => a.passage.index - b.passage.index || a.quantity.start - b.quantity.start,
  )
  const [start, end] = rangeIn(whole, first)
  return [
    {
      severity:
        soft || doubtful || beside.length > 0 || !sure(account, identity) || !inOneSentence(whole, stated)
          ? 'warning'
          : 'error',
      message: `${label(facts, whole)} ${shown(value)}, nhưng ${names} = ${shown(sum)}; ${short ? 'còn' : 'thừa'} ${shown(Math.abs(value - sum))} hồ sơ, thủ tục chưa rõ (${identity.sentence}).`,
      ...spot(whole.passage.piece, start, end),
      expected: shown(sum),
      found: shown(value),
    },
  ]
}

/** Numbers of the whole's own sentence that are none of its parts: a list goes on with states nobody has a word for. */
function untold(whole: Statement, parts: readonly Statement[]): readonly number[] {
  const { passage } = whole
  const sentence = sentencesIn(passage).find(
    (one) => one.start <= whole.quantity.start && one.end >= whole.quantity.end,
  )
  const known = new Set([whole, ...parts].filter((one) => one.passage === passage).map((one) => one.quantity.start))
  return (sentence?.quantities ?? [])
    .filter((one) => !one.percent && one.start > whole.quantity.start && !known.has(one.start))
    .map((one) => one.value)
}

/** The whole and its parts are told in one breath; farther off, one of them may be of something else. */
function inOneSentence(whole: Statement, parts: readonly Statement[]): boolean {
  const sentence = sentencesIn(whole.passage).find(
    (one) => one.start <= whole.quantity.start && one.end >= whole.quantity.end,
  )
  return parts.every(
    ({ passage, quantity }) =>
      passage === whole.passage &&
      sentence !== undefined &&
      quantity.start >= sentence.start &&
      quantity.end <= sentence.end,
  )
}

/** The parts are of another total that the account names. */
function said(account: Account, sum: number): boolean {
  return account.group.some((passage) => passage.quantities.some((one) => !one.percent && one.value === sum))
}

function accountTells({ group }: Account, rest: number, known: readonly Statement[]): boolean {
  const index = known[1]!.passage.index
  return group.some(
    (passage) =>
      Math.abs(passage.index - index) <= 2 &&
      passage.quantities.some(
        (one) => !one.percent && one.value === rest && !known.some((each) => each.quantity.start === one.start),
      ),
  )
}

function subsetSums(values: readonly number[]): readonly number[] {
  return values.reduce<readonly number[]>((sums, value) => [...sums, ...sums.map((sum) => sum + value)], [0])
}

function label(facts: LintFacts, one: Statement): string {
  const text = labelOf(facts.vocabulary, one.concept)
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function rangeIn(whole: Statement, all: readonly Statement[]): readonly [number, number] {
  const here = all.filter((one) => one.passage === whole.passage)
  const start = Math.min(...here.map((one) => one.quantity.start))
  return [Math.max(0, start - 40), Math.max(...here.map((one) => one.quantity.end))]
}

/** Statements of one account stand near each other; figures a page apart may be of two things. */
function together(statements: readonly Statement[]): boolean {
  const at = statements.map((one) => one.passage.index)
  return Math.max(...at) - Math.min(...at) <= 8
}

/** A dossier resolved may have come from the period before: channels and states then have two bases. */
function sure(account: Account, identity: Identity): boolean {
  if (identity.id === 'channels') return account.of('opening') === undefined
  return true
}

const states = [
  'resolved',
  'inProgress',
  'pausedPayment',
  'supplement',
  'paused',
  'withdrawn',
  'refused',
  'returned',
] as const

/** “829 hồ sơ tiếp nhận (trong đó 20 hồ sơ kỳ trước)”: those from before are in the number. */
function isInside(whole: Statement, part: Statement | undefined): boolean {
  if (!part || part.passage !== whole.passage || part.quantity.start < whole.quantity.end) return false
  const between = whole.passage.folded.slice(whole.quantity.end, part.quantity.start)
  return whole.concept === 'received' && /^[^.;)]{0,40}trong do[^.;)]*$/.test(between)
}

const carriedOver =
  /(?:ky|quy|thang|nam) truoc (?:chuyen|sang|con|mang)|chuyen (?:tiep|sang|qua)|\brieng\b|luy ke|ton (?:dau|cu|tu)/

/** Handled, resolved, and nothing said of the rest; or a rest that is not the rest (rule 21). */
export const unexplainedRest: LintRule = {
  code: 'CCHC-012',
  severity: 'warning',
  title: 'Số hồ sơ còn lại được giải thích',
  explanation: 'Hồ sơ đã nhận mà chưa giải quyết phải được nêu: đang giải quyết, chờ bổ sung, tạm dừng, rút, từ chối.',
  check: (paper, facts) =>
    accountsOf(paper.passages, facts).flatMap((account) => {
      const whole = account.of('handled') ?? account.of('received') ?? account.of('receivedNew')
      const resolved = account.of('resolved')
      if (!whole || !resolved || !together([whole, resolved])) return []
      const before = account.of('opening')
      const opening = whole.concept === 'handled' || isInside(whole, before) ? 0 : (before?.quantity.value ?? 0)
      const total = whole.quantity.value + opening
      const inProgress = account.of('inProgress') ?? account.of('inTerm')
      const others = states.slice(2).flatMap((id) => account.of(id) ?? [])
      const known = (inProgress?.quantity.value ?? 0) + others.reduce((sum, one) => sum + one.quantity.value, 0)
      const all = total - resolved.quantity.value - known
      const inside = total - resolved.quantity.value - (inProgress?.quantity.value ?? 0)
      if (all === 0 || inside === 0) return []
      // Those waiting may be counted inside those running: the reading nearer to the total is told.
      const within = inProgress !== undefined && Math.abs(inside) < Math.abs(all)
      const rest = within ? inside : all
      const told = within ? inProgress.quantity.value : known
      // “còn 55 hồ sơ”, “đang thụ lý 39”: the rest is told, in words of their own.
      if (rest > 0 && accountTells(account, rest, [whole, resolved, ...(inProgress ? [inProgress] : []), ...others]))
        return []
      const place = spot(resolved.passage.piece, Math.max(0, resolved.quantity.start - 60), resolved.quantity.end + 10)
      if (resolved.quantity.value > total) {
        // A whole told afterwards, or of another body, is not what these were resolved of.
        const toldBefore =
          whole.passage.index < resolved.passage.index ||
          (whole.passage === resolved.passage && whole.quantity.start < resolved.quantity.start)
        if (!toldBefore || carriedOver.test(resolved.passage.folded)) return []
        return [
          {
            message: `Đã giải quyết ${shown(resolved.quantity.value)} hồ sơ, nhiều hơn ${shown(total)} hồ sơ tiếp nhận${opening > 0 ? ' và chuyển sang' : ''}; cần nêu hồ sơ kỳ trước chuyển sang.`,
            ...place,
            expected: `≤ ${shown(total)}`,
            found: shown(resolved.quantity.value),
          },
        ]
      }
      const named = inProgress || others.length > 0
      const message = named
        ? `${shown(total)} hồ sơ, đã giải quyết ${shown(resolved.quantity.value)}, các trạng thái khác đã nêu ${shown(told)}: lệch ${shown(Math.abs(rest))} hồ sơ.`
        : `${shown(total)} hồ sơ, đã giải quyết ${shown(resolved.quantity.value)}: còn ${shown(rest)} hồ sơ chưa nêu trạng thái (đang giải quyết, trong hạn hay quá hạn).`
      return [
        {
          message,
          ...place,
          expected: shown(rest + (inProgress?.quantity.value ?? 0)),
          ...(inProgress ? { found: shown(inProgress.quantity.value) } : {}),
        },
      ]
    }),
}

export const saidSumRules: readonly LintRule[] = [partsOfWhole, unexplainedRest]
