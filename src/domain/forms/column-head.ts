import type { ColumnForm, FormColumn, Stub } from './form.ts'

export type HeadCell = { readonly text: string; readonly across: number; readonly down: number }

/** The head of a column form: equal neighbours under the same heads become one cell, short paths reach down. */
export function columnHead(form: ColumnForm): readonly (readonly HeadCell[])[] {
  const depth = Math.max(...form.columns.map((column) => column.head.length))
  const stubs = [form.order, form.name].map((stub) => ({ text: stub.label, across: 1, down: depth }))
  const rows = Array.from({ length: depth }, (_, level) => [
    ...(level === 0 ? stubs : []),
    ...levelCells(form.columns, level, depth),
  ])
  return form.numbered ? [...rows, numbers(form)] : rows
}

function levelCells(columns: readonly FormColumn[], level: number, depth: number): readonly HeadCell[] {
  const cells: HeadCell[] = []
  for (const [index, column] of columns.entries()) {
    const text = column.head[level]
    if (text === undefined || joins(columns[index - 1], column, level)) continue
    const rest = columns
      .slice(index + 1)
      .findIndex((_, next) => !joins(columns[index + next], columns[index + next + 1], level))
    const across = rest === -1 ? columns.length - index : rest + 1
    cells.push({ text, across, down: level === column.head.length - 1 ? depth - level : 1 })
  }
  return cells
}

/** Two columns share a head when everything down to it is the same and neither ends there. */
function joins(left: FormColumn | undefined, right: FormColumn | undefined, level: number): boolean {
  if (!left || !right || left.head.length <= level + 1 || right.head.length <= level + 1) return false
  return left.head.slice(0, level + 1).join('|') === right.head.slice(0, level + 1).join('|')
}

function numbers(form: ColumnForm): readonly HeadCell[] {
  const stub = (of: Stub) => of.number ?? ''
  const texts = [stub(form.order), stub(form.name), ...form.columns.map((column) => column.number)]
  return texts.map((text) => ({ text, across: 1, down: 1 }))
}
