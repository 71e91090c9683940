import { setTimeout as sleep } from 'node:timers/promises'
import type { Service } from '@lantoa/contracts/define-route'
import { type Command, newHome } from '../test/homes.ts'
import { type Acknowledged, type Habit, nothingYet, record, usePhone } from '../test/phones.ts'
import type { Place } from '../test/place.ts'
import type { Stack } from './stack.ts'

/** Most phones send what they have at once, some after hours without a network. */
const HABITS: readonly Habit[] = [
  ...Array<Habit>(6).fill({ homes: 1, rest: 100 }),
  ...Array<Habit>(2).fill({ homes: 10, rest: 500 }),
]
const LOOKS_EVERY_MS = 100
const RECOVERY_LIMIT_MS = 120_000
export const PATHS: readonly Service[] = ['identity', 'teams', 'payments', 'reporting']

/** Phones that send all the time, and somebody who looks at the report. */
export type Load = {
  readonly place: Place
  readonly seen: Acknowledged
  /** When a service first acknowledged something that was asked for after this instant. */
  answeredSince(path: Service, instant: number): Promise<number>
  /** How many answers there were since, and how long the slower ones took, in milliseconds. */
  answersSince(instant: number): { count: number; p99: number }
  /** Sends commands until they are acknowledged, as one of the phones. */
  record(commands: readonly Command[]): Promise<void>
  /** Records many homes at once, by batches. */
  pour(homes: number): Promise<void>
  /** No further homes; resolves when everything was acknowledged. */
  stop(): Promise<void>
}

type Answer = { path: Service; triedAt: number; at: number }

export function startLoad(stack: Stack, place: Place): Load {
  const seen = nothingYet()
  const answers: Answer[] = []
  const over = new AbortController()
  const told = (path: Service, triedAt: number) => void answers.push({ path, triedAt, at: Date.now() })
  const lantoa = stack.as('commune_officer')
  const phones = HABITS.map((habit) => usePhone({ lantoa, place, seen, habit: { ...habit, told } }, over.signal))
  const working = Promise.all([...phones, lookOn(stack, place, told, over.signal)])
  // Whoever waits for the load hears of it; until then it must not end the process.
  let failure: unknown
  working.catch((error: unknown) => {
    failure = error
  })

  return {
    place,
    seen,
    async answeredSince(path, instant) {
      for (const giveUpAt = Date.now() + RECOVERY_LIMIT_MS; ; await sleep(10)) {
        const answer = answers.find(({ path: other, triedAt }) => other === path && triedAt >= instant)
        if (answer) return answer.at
        if (failure !== undefined) throw failure
        if (Date.now() > giveUpAt) throw new Error(`${path} acknowledged nothing for ${RECOVERY_LIMIT_MS / 1_000} s`)
      }
    },
    answersSince(instant) {
      const times = answers.filter(({ at }) => at >= instant).map(({ triedAt, at }) => at - triedAt)
      const sorted = times.toSorted((a, b) => a - b)
      return { count: times.length, p99: sorted[Math.floor(times.length * 0.99)] ?? 0 }
    },
    record: (commands) => record({ lantoa, place, seen, habit: {} }, commands),
    pour: (homes) =>
      record({ lantoa, place, seen, habit: {} }, Array.from({ length: homes }, () => newHome(place)).flat()),
    async stop() {
      over.abort()
      await working
    },
  }
}

async function lookOn(
  stack: Stack,
  { hamletCode }: Place,
  told: (path: Service, triedAt: number) => void,
  over: AbortSignal,
): Promise<void> {
  const { reporting } = stack.as('observer')
  while (!over.aborted) {
    const triedAt = Date.now()
    // Before the hamlet has arrived there, it is not found: that is an answer too.
    const { data, error } = await reporting.getUnitValues({ params: { unit: hamletCode } })
    if (data || error.code === 'not-found') told('reporting', triedAt)
    await sleep(LOOKS_EVERY_MS)
  }
}
