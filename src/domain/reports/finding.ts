/** What a check of the report says: to an officer in `message`, to a program in `code`. Codes never change meaning. */
export type ReportFinding = {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly place: { readonly section?: string; readonly paragraph?: string; readonly figure?: string }
  readonly expected?: string
  readonly found?: string
}
