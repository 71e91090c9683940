import './bar.css'

/** How far something has come, of 100; the goal is a line across. The figures stand beside it in words. */
export function Bar({ share, goal }: { share: number; goal?: number | undefined }) {
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-whole" width="100" height="8" />
      <rect class="bar-share" width={within(share)} height="8" />
      {goal === undefined ? null : <rect class="bar-goal" x={within(goal) - 0.6} width="1.2" height="8" />}
    </svg>
  )
}

function within(share: number): number {
  return Math.min(100, Math.max(0, share))
}
