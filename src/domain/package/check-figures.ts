import type { Window } from '#kernel/window.ts'
import { canonicalJson } from './canonical-json.ts'
import { rowsOf } from './freeze-facts.ts'
import type { FrozenDefinitions, FrozenFacts, FrozenFigure, FrozenList } from './package-contents.ts'

/** Computes the figures again: the same declarations over the frozen rows, with no database. Lists may be left out. */
export type Evaluate = (
  definitions: FrozenDefinitions,
  facts: FrozenFacts,
  window: Window,
  asOf: string,
) => Iterable<FrozenFigure>

/** Figures that the facts of this package decide: not those typed in, nor those of other periods, nor cells of forms. */
export function isRecomputable(figure: FrozenFigure): boolean {
  return !figure.typed && !figure.id.includes('@') && !figure.id.startsWith('form:')
}

export function findRecomputedProblems(
  stored: readonly FrozenFigure[],
  again: Iterable<FrozenFigure>,
): readonly string[] {
  const byId = new Map(stored.map((figure) => [figure.id, figure]))
  const recomputed = new Map([...again].map((figure) => [figure.id, figure]))
  const problems = byId.size === stored.length ? [] : ['có hai số liệu trùng mã']
  for (const figure of recomputed.values()) {
    const was = byId.get(figure.id)
    if (!was) problems.push(`${figure.id}: không có trong gói`)
    else if (was.typed) problems.push(...findTypedProblem(was, figure))
    else if (facesOf(was) !== facesOf(figure))
      problems.push(`${figure.id}: đã ký ${show(was)}, tính lại ${show(figure)}`)
    else if (figure.list && !sameList(was, byId, figure, recomputed))
      problems.push(`${figure.id}: danh sách khác khi tính lại`)
  }
  const unknown = stored.filter((figure) => isRecomputable(figure) && !recomputed.has(figure.id))
  return [...problems, ...unknown.map(({ id }) => `${id}: không có định nghĩa để tính lại`)]
}

export function findListProblems(figures: readonly FrozenFigure[], facts: FrozenFacts): readonly string[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return figures.filter(isRecomputable).flatMap((figure) => {
    const list = resolve(figure, byId)
    if (!list) return figure.records === 0 ? [] : [`${figure.id}: không có danh sách của ${figure.records} bản ghi`]
    const size = rowsOf(facts, list.register)?.length ?? 0
    const sound = list.rows.every((row, index) => row < size && row > (list.rows[index - 1] ?? -1))
    if (!sound) return [`${figure.id}: danh sách nêu bản ghi lặp lại hoặc không có trong gói`]
    return list.rows.length === figure.records
      ? []
      : [`${figure.id}: ghi ${figure.records}, danh sách có ${list.rows.length}`]
  })
}

/** A number a register knows is not typed over: only one that was missing may be (law 8). */
function findTypedProblem(was: FrozenFigure, again: FrozenFigure): readonly string[] {
  return 'known' in again.value ? [`${was.id}: nhập tay ${show(was)} trong khi tính được ${show(again)}`] : []
}

function facesOf({ value, unit, numerator, denominator, records }: FrozenFigure): string {
  return canonicalJson({ value, unit, numerator, denominator, records })
}

type ById = ReadonlyMap<string, FrozenFigure>
type RowList = Extract<FrozenList, { readonly rows: readonly number[] }>

function sameList(a: FrozenFigure, aside: ById, b: FrozenFigure, bside: ById): boolean {
  return canonicalJson(resolve(a, aside) ?? null) === canonicalJson(resolve(b, bside) ?? null)
}

/** One step only: a figure that shares a list names the one that has it. */
function resolve(figure: FrozenFigure, byId: ById): RowList | undefined {
  const list = figure.list && 'sameAs' in figure.list ? byId.get(figure.list.sameAs)?.list : figure.list
  return list && 'rows' in list ? list : undefined
}

function show({ value }: FrozenFigure): string {
  return 'known' in value ? String(value.known) : `không có (${value.missing})`
}
