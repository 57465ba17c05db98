/** Why a row stays out: the column, what stands in it, and a sentence for the person who corrects it. */
export type Rejection<Column extends string = string> = {
  readonly column: Column
  readonly value: string
  readonly sentence: string
}
