/** Small drawings made on the server. The numbers stand in a table beside them; `label` says them in a sentence. */
type Series = { readonly values: readonly number[]; readonly label: string }

const width = 120
const height = 32

export function Sparkline({ values, label }: Series) {
  const top = Math.max(...values, 1)
  const step = values.length > 1 ? (width - 6) / (values.length - 1) : 0
  const points = values.map((value, at) => [3 + at * step, height - 3 - (value / top) * (height - 6)] as const)
  const last = points.at(-1)
  return (
    <svg
      className="chart"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <polyline
        points={points.map((point) => point.join(',')).join(' ')}
        fill="none"
        stroke="#0d5b63"
        strokeWidth="2"
      />
      {last && <circle cx={last[0]} cy={last[1]} r="3" fill="#0d5b63" />}
    </svg>
  )
}

export function Bars({ values, label }: Series) {
  const top = Math.max(...values, 1)
  const slot = width / Math.max(values.length, 1)
  return (
    <svg
      className="chart"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {values.map((value, at) => {
        const tall = (value / top) * (height - 2)
        return (
          <rect
            key={at}
            x={at * slot + 1}
            y={height - tall}
            width={Math.max(1, slot - 2)}
            height={tall}
            fill="#0d5b63"
          />
        )
      })}
      <path d={`M0 ${height - 0.5}h${width}`} stroke="#8b9296" />
    </svg>
  )
}

/** One share of a whole; the rest stays visible as ground. */
export function ShareBar({
  part,
  whole,
  label,
}: {
  readonly part: number
  readonly whole: number
  readonly label: string
}) {
  const share = whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0
  return (
    <svg className="chart" role="img" aria-label={label} width={width} height="10" viewBox={`0 0 ${width} 10`}>
      <rect width={width} height="10" rx="2" fill="#e4e1d9" />
      <rect width={width * share} height="10" rx="2" fill="#0d5b63" />
    </svg>
  )
}
