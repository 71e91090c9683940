import { setTimeout as sleep } from 'node:timers/promises'
import { SKILLS } from '@lantoa/contracts/lists'
import type { Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'

export const DAY = '2026-03-17'
const SINCE = '2026-01-01'
/** What a phone takes for a reason to try again; anything else would be an answer that must not be. */
const PASSING: readonly string[] = ['network-error', 'timeout', 'try-later', 'too-many-requests']

type Answer = { error?: { code: string; detail?: string | undefined } | undefined }

/** What was acknowledged: a phone forgets a command only then. */
export type Acknowledged = {
  households: Set<string>
  residents: Set<string>
  visits: Set<string>
  accounts: Set<string>
  /** Homes with a visit that was done, and homes where somebody was seen to do everything alone. */
  visited: Set<string>
  core: Set<string>
  /** Residents with an account. */
  holders: Set<string>
  /** Tries that were not acknowledged. */
  failures: number
}

type Place = { hamletCode: string; teamId: string }

/** A phone that records home after home until it is told to stop, and sends everything until it is acknowledged. */
export async function usePhone(lantoa: Lantoa, place: Place, seen: Acknowledged, stop: AbortSignal): Promise<void> {
  const again: (() => Promise<void>)[] = []

  async function send(known: Set<string>, id: string, command: () => Promise<Answer>): Promise<void> {
    const untilAcknowledged = () => tryUntilAcknowledged(command, seen)
    await untilAcknowledged()
    known.add(id)
    again.push(untilAcknowledged)
  }

  while (!stop.aborted) {
    await recordHome(lantoa, place, seen, send)
    // What has been acknowledged long ago comes once more, as it does when the answer was lost.
    await again[Math.floor(Math.random() * again.length)]?.()
  }
}

type SendCommand = (known: Set<string>, id: string, command: () => Promise<Answer>) => Promise<void>

async function recordHome(lantoa: Lantoa, { hamletCode, teamId }: Place, seen: Acknowledged, send: SendCommand) {
  const [householdId, residentId, visitId, accountId] = [uuid(), uuid(), uuid(), uuid()]
  const [done, alone, account] = [Math.random() < 0.8, Math.random() < 0.5, Math.random() < 0.5]
  const home = { hamletCode, openedOn: SINCE }
  const resident = { householdId, from: SINCE, name: 'Nguyễn Thị Hoa', birth: { year: 1980 }, sex: 'female' as const }
  const assessments = alone ? SKILLS.map((skill) => ({ residentId, skill, level: 'alone' as const })) : []
  const outcome = done ? ('done' as const) : ('absent' as const)
  const visit = { householdId, teamId, visitorIds: [uuid()], startedAt: `${DAY}T18:40:00+07:00`, outcome, assessments }
  const opened = { residentId, kind: 'bank', provider: 'Agribank', status: 'opened', openedOn: DAY } as const

  await send(seen.households, householdId, () =>
    lantoa.identity.registerHousehold({ params: { householdId }, body: home }),
  )
  await send(seen.residents, residentId, () =>
    lantoa.identity.registerResident({ params: { residentId }, body: resident }),
  )
  await send(seen.visits, visitId, () => lantoa.teams.recordVisit({ params: { visitId }, body: visit }))
  if (done) seen.visited.add(householdId)
  if (alone) seen.core.add(householdId)
  if (!account) return
  await send(seen.accounts, accountId, () => lantoa.payments.trackAccount({ params: { accountId }, body: opened }))
  seen.holders.add(residentId)
}

async function tryUntilAcknowledged(command: () => Promise<Answer>, seen: Acknowledged): Promise<void> {
  while (true) {
    // A token cannot be had either while nobody answers.
    const { error } = await command().catch((): Answer => ({ error: { code: 'network-error' } }))
    if (!error) return
    if (!PASSING.includes(error.code)) throw new Error(`A phone was told ${error.code}: ${error.detail ?? ''}`)
    seen.failures += 1
    await sleep(50 + Math.random() * 150)
  }
}

export function nothingYet(): Acknowledged {
  const [households, residents, visits, accounts] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ]
  const [visited, core, holders] = [new Set<string>(), new Set<string>(), new Set<string>()]
  return { households, residents, visits, accounts, visited, core, holders, failures: 0 }
}
