import { setTimeout as sleep } from 'node:timers/promises'
import type { Service } from '@lantoa/contracts/define-route'
import type { Command } from '@lantoa/standalone/test/homes'
import { type Acknowledged, type Habit, nothingYet, record, usePhone } from '@lantoa/standalone/test/phones'
import type { Place } from '@lantoa/standalone/test/place'
import { type Answers, keepAnswers } from './answers.ts'
import type { Stack } from './stack.ts'

/** Most phones send what they have at once, some after hours without a network. */
const HABITS: readonly Habit[] = [
  ...Array<Habit>(6).fill({ homes: 1, rest: 100 }),
  ...Array<Habit>(2).fill({ homes: 10, rest: 500 }),
]
const LOOKS_EVERY_MS = 100
const RECOVERY_LIMIT_MS = 120_000
export const PATHS: readonly Service[] = ['identity', 'teams', 'payments', 'government', 'market', 'reporting']

/** Phones that send all the time, and somebody who looks at the report. */
export type Load = {
  readonly place: Place
  readonly seen: Acknowledged
  readonly answers: Answers
  /** Waits until a service acknowledges something that was asked for after this instant, and answers when it did. */
  answeredSince(path: Service, instant: number): Promise<number>
  /** Sends commands until they are acknowledged, as one of the phones. */
  record(commands: readonly Command[]): Promise<void>
  /** No further homes; resolves when everything was acknowledged. */
  stop(): Promise<void>
  /** Ends at once, with commands that were never acknowledged. */
  giveUp(): void
}

export function startLoad(stack: Stack, place: Place): Load {
  const [seen, answers] = [nothingYet(), keepAnswers()]
  const [over, hopeless] = [new AbortController(), new AbortController()]
  const phone = { lantoa: stack.as('commune_officer'), place, seen, giveUp: hopeless.signal }
  const phones = HABITS.map((habit) => usePhone({ ...phone, habit: { ...habit, told: answers.note } }, over.signal))
  const working = Promise.all([...phones, lookOn(stack, place, answers, over.signal)])
  // Whoever waits for the load hears of it; until then it must not end the process.
  let failure: unknown
  working.catch((error: unknown) => {
    failure = error
  })
  return {
    place,
    seen,
    answers,
    async answeredSince(path, instant) {
      for (const giveUpAt = Date.now() + RECOVERY_LIMIT_MS; ; await sleep(10)) {
        const at = answers.firstSince(path, instant)
        if (at !== undefined) return at
        if (failure !== undefined) throw failure
        if (Date.now() > giveUpAt) throw new Error(`${path} acknowledged nothing for ${RECOVERY_LIMIT_MS / 1_000} s`)
      }
    },
    record: (commands) => record({ ...phone, habit: {} }, commands),
    async stop() {
      over.abort()
      await Promise.race([working, tooLong()])
    },
    giveUp() {
      hopeless.abort()
      over.abort()
    },
  }
}

async function tooLong(): Promise<never> {
  await sleep(RECOVERY_LIMIT_MS, undefined, { ref: false })
  throw new Error(`Phones were still not told everything after ${RECOVERY_LIMIT_MS / 1_000} s`)
}

async function lookOn(stack: Stack, { hamletCode }: Place, answers: Answers, over: AbortSignal): Promise<void> {
  const { reporting } = stack.as('observer')
  while (!over.aborted) {
    const triedAt = Date.now()
    // Before the hamlet has arrived there, it is not found: that is an answer too.
    const { data, error } = await reporting.getUnitValues({ params: { unit: hamletCode } })
    if (data || error.code === 'not-found') answers.note('reporting', triedAt)
    await sleep(LOOKS_EVERY_MS)
  }
}
