export type Severity = 'error' | 'warning' | 'info'

/** Where to look: a cell of a form, a figure, or a section of the text. */
export type Place = {
  readonly form?: string
  /** Row number; in a column form the line: `total`, or the code of the field. */
  readonly row?: string
  readonly column?: string
  readonly section?: string
  readonly paragraph?: string
  readonly figure?: string
}

/** What a check says: to an officer in `message`, to a program in `code`. Codes never change meaning. */
export type Finding = {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly place: Place
  readonly expected?: string
  readonly found?: string
}

export function placeKey(place: Place): string {
  return [place.form, place.row, place.column, place.section, place.paragraph, place.figure]
    .map((part) => part ?? '')
    .join('|')
}
