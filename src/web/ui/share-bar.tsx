const width = 120

/** One share of a whole, drawn on the server; the rest stays visible as ground, and `label` says it in words. */
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
