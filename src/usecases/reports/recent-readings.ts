import type { Result } from '#kernel/result.ts'
import type { Context } from '../context.ts'
import { type OpenedReport, readReport } from './read-report.ts'

type Reading = Promise<Result<OpenedReport, string>>

/**
 * The panel beside a report judges the report its reader has before them: what was read for the page is lent to the
 * panel, which asks right after, and is not reckoned a second time.
 */
export type RecentReadings = {
  readonly read: (context: Context, id: string) => Reading
  /** As just read by the same person, once; else read anew. */
  readonly readAgain: (context: Context, id: string) => Reading
}

const freshMs = 5_000
const most = 20

export function openRecentReadings(read: typeof readReport = readReport): RecentReadings {
  const kept = new Map<string, { readonly at: number; readonly reading: Reading }>()
  const keyOf = ({ actor }: Context, id: string) => [actor.accountId, actor.role, actor.commune ?? '', id].join(' ')
  const forget = (now: number) => {
    for (const [key, { at }] of kept) if (now - at > freshMs || kept.size > most) kept.delete(key)
  }
  return {
    read: (context, id) => {
      const [key, at] = [keyOf(context, id), context.now().getTime()]
      const reading = read(context, id)
      kept.delete(key)
      kept.set(key, { at, reading })
      forget(at)
      // A failure is told to whoever asked; nobody else should meet it again.
      reading.catch(() => kept.delete(key))
      return reading
    },
    readAgain: (context, id) => {
      const [key, now] = [keyOf(context, id), context.now().getTime()]
      forget(now)
      const before = kept.get(key)
      kept.delete(key)
      return before ? before.reading : read(context, id)
    },
  }
}
