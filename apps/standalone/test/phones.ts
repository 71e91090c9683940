import { setTimeout as sleep } from 'node:timers/promises'
import type { Lantoa, Service } from '@lantoa/sdk/client'
import { type Command, DAY, idOf, KINDS, type Kind, newHome, type Problem, send, serviceOf } from './homes.ts'
import type { Place } from './place.ts'

/** What a phone takes for a reason to try again; anything else would be an answer that must not be. */
const PASSING: readonly string[] = ['network-error', 'timeout', 'try-later', 'too-many-requests']

/** What was acknowledged, by kind: a phone forgets a command only then. */
export type Acknowledged = Record<Kind, Set<string>> & {
  /** Homes that were visited on the day, and homes where somebody was then seen to do everything alone. */
  visited: Set<string>
  core: Set<string>
  /** Residents with an account, and homes with internet. */
  holders: Set<string>
  connected: Set<string>
  /** Tries that were not acknowledged, and with which problems. */
  failures: number
  problems: Set<string>
}

export type Habit = {
  /** Homes that are recorded before anything is sent; several go by the batch routes. Default 1. */
  homes?: number
  /** Milliseconds between two times; default none. */
  rest?: number
  /** Told of each answer that acknowledged something, with when it was asked for (epoch milliseconds). */
  told?: (service: Service, triedAt: number) => void
}

export type Phone = {
  lantoa: Lantoa
  place: Place
  seen: Acknowledged
  habit: Habit
  /** Aborted when nobody waits for acknowledgements any more. */
  giveUp?: AbortSignal
}

/** A phone that records home after home until it is told to stop, and sends everything until it is acknowledged. */
export async function usePhone(phone: Phone, stop: AbortSignal): Promise<void> {
  const again: Command[][] = []
  while (!stop.aborted) {
    const homes = Array.from({ length: phone.habit.homes ?? 1 }, () => newHome(phone.place))
    await record(phone, homes.flat(), (commands) => again.push(commands))
    // What has been acknowledged long ago comes once more, as it does when the answer was lost.
    const old = again[Math.floor(Math.random() * again.length)]
    if (old) await sendUntilAcknowledged(phone, old)
    await sleep(phone.habit.rest ?? 0)
  }
}

/** Sends commands, those of one kind together, until all are acknowledged. */
export async function record(
  phone: Phone,
  commands: readonly Command[],
  acknowledged: (ofOneKind: Command[]) => void = () => undefined,
): Promise<void> {
  for (const kind of KINDS) {
    const ofOneKind = commands.filter((command) => command.kind === kind)
    if (ofOneKind.length === 0) continue
    await sendUntilAcknowledged(phone, ofOneKind)
    acknowledged(ofOneKind)
  }
}

async function sendUntilAcknowledged(phone: Phone, commands: readonly Command[]): Promise<void> {
  let left = commands
  while (left.length > 0 && !phone.giveUp?.aborted) {
    const triedAt = Date.now()
    const problems = await send(phone.lantoa, left)
    const accepted = left.filter((_command, index) => problems[index] === undefined)
    for (const command of accepted) note(phone.seen, command)
    const [first] = accepted
    if (first) phone.habit.told?.(serviceOf(first.kind), triedAt)
    left = left.filter((_command, index) => problems[index] !== undefined)
    if (left.length === 0) return
    refuseToBeRefused(problems)
    phone.seen.failures += 1
    for (const problem of problems) if (problem) phone.seen.problems.add(problem.code)
    await sleep(50 + Math.random() * 150)
  }
}

function refuseToBeRefused(problems: readonly (Problem | undefined)[]): void {
  const refused = problems.find((problem) => problem && !PASSING.includes(problem.code))
  if (refused) throw new Error(`A phone was told ${refused.code}: ${refused.detail ?? ''}`)
}

function note(seen: Acknowledged, command: Command): void {
  seen[command.kind].add(idOf(command))
  if (command.kind === 'accounts') seen.holders.add(command.item.residentId)
  if (command.kind === 'homeConnections') seen.connected.add(command.item.householdId)
  if (command.kind !== 'visits') return
  const { householdId, startedAt, outcome, assessments = [] } = command.item
  if (!startedAt.startsWith(DAY)) return
  if (outcome === 'done') seen.visited.add(householdId)
  if (assessments.length > 0) seen.core.add(householdId)
}

export function nothingYet(): Acknowledged {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>> // all of them
  const [visited, core, holders, connected] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ]
  return { ...kinds, visited, core, holders, connected, failures: 0, problems: new Set() }
}
