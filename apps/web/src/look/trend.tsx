import './trend.css'

export type TrendPoint = { readonly label: string; readonly value: number | null; readonly shown: string }

/** Points of time from left to right as columns that begin at 0, each with its figure; one without data has no column. */
export function Trend({ points }: { points: readonly TrendPoint[] }) {
  const highest = Math.max(...points.map(({ value }) => value ?? 0), 0)
  return (
    <ol class="trend">
      {points.map(({ label, value, shown }) => (
        <li key={label}>
          <span class="trend-shown">{shown}</span>
          <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
            <rect x="0" width="10" y={100 - heightOf(value, highest)} height={heightOf(value, highest)} />
          </svg>
          <span class="trend-label">{label}</span>
        </li>
      ))}
    </ol>
  )
}

function heightOf(value: number | null, highest: number): number {
  return value === null || highest === 0 ? 0 : Math.max(0, (value / highest) * 100)
}
