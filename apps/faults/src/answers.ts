import type { Service } from '@lantoa/contracts/define-route'

/** When which service answered; instants are epoch milliseconds. */
export type Answers = {
  note(path: Service, triedAt: number): void
  /** When a service first answered what was asked for after this instant, if it has. */
  firstSince(path: Service, instant: number): number | undefined
  /** How many there were since, and how long the slower ones took, in milliseconds. */
  since(instant: number): { count: number; p99: number }
}

export function keepAnswers(): Answers {
  const answers: { path: Service; triedAt: number; at: number }[] = []
  return {
    note(path, triedAt) {
      answers.push({ path, triedAt, at: Date.now() })
    },
    firstSince: (path, instant) => answers.find((answer) => answer.path === path && answer.triedAt >= instant)?.at,
    since(instant) {
      const times = answers.filter(({ at }) => at >= instant).map(({ triedAt, at }) => at - triedAt)
      const sorted = times.toSorted((a, b) => a - b)
      return { count: times.length, p99: sorted[Math.floor(times.length * 0.99)] ?? 0 }
    },
  }
}
