import { z } from 'zod'

/** The states of a thing and which of them may follow which. */
export type Lifecycle<State extends string = string> = {
  readonly states: readonly [State, ...State[]]
  /** The states that may follow one. */
  readonly next: (from: State) => readonly State[]
  readonly allows: (from: State, to: State) => boolean
  /** A schema of its states, which shows the life in the documents. */
  readonly schema: (id: string, description: string) => z.ZodEnum<{ [S in State]: S }>
}

/**
 * Declares the life of a thing as data: each state with those that may follow it, in the order in which they are shown.
 * @example
 * const accountLife = lifecycle({ planned: ['opened', 'declined'], opened: ['closed'], closed: [], declined: [] })
 */
export function lifecycle<const State extends string>(
  graph: Readonly<Record<State, readonly NoInfer<State>[]>>,
): Lifecycle<State> {
  const states = Object.keys(graph) as [State, ...State[]]
  const next = (from: State): readonly State[] => graph[from]
  return {
    states,
    next,
    allows: (from, to) => next(from).includes(to),
    schema(id, description) {
      const steps = states.filter((state) => next(state).length > 0)
      const drawn = steps.map((state) => `${state} → ${next(state).join(' | ')}`).join('; ')
      return z.enum(states).meta({ id, description: `${description}: ${drawn}` }) as ReturnType<
        Lifecycle<State>['schema']
      >
    },
  }
}
