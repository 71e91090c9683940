import { join } from 'node:path'
import type { Role } from '@lantoa/contracts/permissions'
import { z } from 'zod'
import { TOUR_TEAM } from './demo/bodies.ts'
import { TOUR_HAMLET } from './demo/places.ts'
import { keepSecret, newSecret, writeSecret } from './secrets.ts'

/** Somebody who may get a token, with the claims that it will carry. */
export type DemoClient = { role: Role; clientId: string; clientSecret: string; units: readonly string[]; team?: string }

const HAMLET = { units: [TOUR_HAMLET], team: TOUR_TEAM }
const COMMUNE = { units: ['31027'] }
const PROVINCE = { units: ['91'] }
const NATION = { units: ['VN'] }

/** One of each role; the clients are named after their roles. */
const PEOPLE: Readonly<Record<Role, { units: readonly string[]; team?: string }>> = {
  volunteer: HAMLET,
  team_leader: HAMLET,
  trainer: COMMUNE,
  commune_officer: COMMUNE,
  commune_lead: COMMUNE,
  centre_clerk: COMMUNE,
  police_liaison: COMMUNE,
  province_officer: PROVINCE,
  province_lead: PROVINCE,
  observer: NATION,
  privacy_officer: PROVINCE,
  admin: NATION,
  integrator: NATION,
  resident: HAMLET,
  service: NATION,
}

const Kept = z.array(z.object({ role: z.string(), clientSecret: z.string() }))

/** The demo clients of a data folder, as its `demo-clients.json` has them; secrets are made once and stay. */
export function demoClients(dataDir: string): DemoClient[] {
  const path = join(dataDir, 'demo-clients.json')
  const kept = Kept.parse(JSON.parse(keepSecret(path, () => '[]')))
  const roles = Object.keys(PEOPLE) as Role[] // PEOPLE has every role, or it would not compile
  const clients = roles.map((role) => {
    const clientSecret = kept.find((client) => client.role === role)?.clientSecret ?? newSecret()
    return { role, clientId: role, clientSecret, ...PEOPLE[role] }
  })
  writeSecret(path, `${JSON.stringify(clients, null, 2)}\n`)
  return clients
}
