import type { BindingChange } from '#domain/reports/compare-edit.ts'

/** What the server says to a saved, added or confirmed paragraph. */
export type SaveAnswer =
  | {
      readonly kind: 'saved'
      readonly revision: number
      readonly changes: readonly BindingChange[]
      readonly at: string
    }
  | { readonly kind: 'conflict'; readonly savedBy: string; readonly revision: number; readonly theirs: string }
  | { readonly kind: 'refused'; readonly message: string }

/** Posts an edit; undefined when the line is down or the session is over: what was typed is still on the screen. */
export async function postEdit(
  report: string,
  fields: Readonly<Record<string, string>>,
): Promise<SaveAnswer | undefined> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  try {
    const answer = await fetch(`/bao-cao/${report}/luu`, { method: 'POST', body, keepalive: true })
    const json = answer.headers.get('content-type')?.includes('json')
    return answer.ok && json ? ((await answer.json()) as SaveAnswer) : undefined
  } catch {
    return undefined
  }
}
