import { Link } from 'react-router'
import { showNumber } from '#kernel/vietnamese.ts'
import { vi } from '../text/vi.ts'

type PaginationProps = {
  readonly page: number
  readonly pageSize: number
  readonly count: number
  /** What is counted: `hồ sơ`. */
  readonly noun: string
  readonly hrefOf: (page: number) => string
}

export function Pagination({ page, pageSize, count, noun, hrefOf }: PaginationProps) {
  const last = Math.max(1, Math.ceil(count / pageSize))
  const from = Math.min(count, (page - 1) * pageSize + 1)
  return (
    <nav className="pagination" aria-label={vi.pages}>
      <p>
        {`${showNumber(from)}–${showNumber(Math.min(count, page * pageSize))} ${vi.of} ${showNumber(count)} ${noun}`}
      </p>
      {last > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <Link to={hrefOf(page - 1)} rel="prev">
                ‹ {vi.previous}
              </Link>
            </li>
          )}
          {pagesAround(page, last).map((at, index) => (
            <li key={`${index}-${at}`}>
              {at === 'gap' ? (
                <span aria-hidden="true">…</span>
              ) : (
                <Link
                  to={hrefOf(at)}
                  aria-label={`${vi.page} ${showNumber(at)}`}
                  aria-current={at === page ? 'page' : undefined}
                >
                  {showNumber(at)}
                </Link>
              )}
            </li>
          ))}
          {page < last && (
            <li>
              <Link to={hrefOf(page + 1)} rel="next">
                {vi.next} ›
              </Link>
            </li>
          )}
        </ul>
      )}
    </nav>
  )
}

/** First, last, and those beside the present one. */
export function pagesAround(page: number, last: number): readonly (number | 'gap')[] {
  const shown = [...new Set([1, page - 1, page, page + 1, last])]
    .filter((at) => at >= 1 && at <= last)
    .sort((a, b) => a - b)
  return shown.flatMap((at, index) => (index > 0 && at - shown[index - 1]! > 1 ? (['gap', at] as const) : [at]))
}
