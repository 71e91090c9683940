import type { Args, Lantoa } from '@lantoa/sdk/client'
import { newSecret } from '../secrets.ts'
import { createBodies } from './bodies.ts'
import { demoId } from './ids.ts'
import { HAMLETS, TOUR_HAMLET } from './places.ts'
import { createRandom } from './random.ts'
import type { Progress } from './send.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const COMMUNE = '31027'

/** A client with the token of a member. */
export type AsMember = (personId: string) => Lantoa

type DemoDevice = {
  readonly deviceId: string
  readonly record: Args<'teams', 'registerDevice'>['body']
  readonly heartbeat: Args<'teams', 'sendHeartbeat'>['body']
}

type DeviceOwner = { readonly personId: string; readonly hamletCode: string; readonly teamId: string }

/** Of one commune the leaders of its teams, one of whom has no phone; each writes from his own. */
export function deviceOwners(): DeviceOwner[] {
  const { teams } = createBodies()
  return HAMLETS.filter(({ code, commune }) => commune.code === COMMUNE && code !== TOUR_HAMLET).flatMap(
    ({ code }, at) => {
      const team = teams.get(code)
      const [personId] = team?.personIds ?? []
      return team && personId !== undefined && at !== 0 ? [{ personId, hamletCode: code, teamId: team.teamId }] : []
    },
  )
}

/** With which each of them gets a token of his own; the secrets never leave the process. */
export function ownerClients() {
  return deviceOwners().map(({ personId, hamletCode, teamId }) => {
    return { clientId: personId, clientSecret: newSecret(), roles: ['volunteer'], units: [hamletCode], team: teamId }
  })
}

/** Registers the phones of the demo, each as its owner. */
export async function sendDevices(asMember: AsMember, now: Date, tell: Progress, signal: AbortSignal): Promise<void> {
  const owners = deviceOwners()
  for (const [number, { personId }] of owners.entries()) {
    tell('devices', number, owners.length)
    const { deviceId, record, heartbeat } = deviceOf(number, now)
    const { teams } = asMember(personId)
    await teams.registerDevice({ params: { deviceId }, body: record, signal }).orThrow()
    await teams.sendHeartbeat({ params: { deviceId }, body: heartbeat, signal }).orThrow()
  }
  tell('devices', owners.length, owners.length)
}

const NAMES = ['Máy xanh', 'Máy của tổ', 'Máy Samsung cũ', 'Máy Oppo'] as const

/** His phone; every fourth one holds visits that nobody has received for days. */
function deviceOf(number: number, now: Date): DemoDevice {
  const random = createRandom(300_000 + number)
  const isHolding = number % 4 === 1
  const appVersion = random.chance(0.8) ? '1.0.0' : '0.9.0'
  const oldest = new Date(now.getTime() - random.between(3, 6) * DAY_MS)
  return {
    deviceId: demoId('device', number),
    record: { name: random.pick(NAMES), kind: random.chance(0.9) ? 'phone' : 'tablet', appVersion },
    heartbeat: {
      pending: isHolding ? random.between(4, 14) : 0,
      oldestPendingAt: isHolding ? oldest.toISOString() : null,
      storage: { usage: random.between(2, 9) * 1_000_000, quota: 2_000_000_000 },
      persisted: random.chance(0.6),
      skewMs: random.between(0, 4_000) - 2_000,
      appVersion,
    },
  }
}
