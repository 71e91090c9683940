import { join } from 'node:path'
import type { Role } from '@lantoa/contracts/permissions'
import { z } from 'zod'
import { TOUR_TEAM } from './demo/bodies.ts'
import { TOUR_HAMLET } from './demo/places.ts'
import { REFORM_HAMLET, REFORM_TEAM } from './demo/reform/world.ts'
import { keepSecret, newSecret, writeSecret } from './secrets.ts'

/** Somebody who may get a token, with the claims that it will carry. */
export type DemoClient = { role: Role; clientId: string; clientSecret: string; units: readonly string[]; team?: string }

/** Which demo there is, if any. */
export type Demo = 'full' | 'reform' | 'none' | 'empty'

type Scope = { units: readonly string[]; team?: string }
/** To whom a hamlet, a commune and a province belong. */
type Places = { hamlet: Scope; commune: Scope; province: Scope }

const AN_GIANG: Places = {
  hamlet: { units: [TOUR_HAMLET], team: TOUR_TEAM },
  commune: { units: ['31027'] },
  province: { units: ['91'] },
}
/** One officer for all the old communes: they lie in two provinces, and will in a third. */
const OF_THE_REFORM = { units: ['38', '54', '66'] }
const PLACES: Readonly<Record<Demo, Places>> = {
  full: AN_GIANG,
  none: AN_GIANG,
  empty: AN_GIANG,
  reform: {
    hamlet: { units: [REFORM_HAMLET], team: REFORM_TEAM },
    commune: OF_THE_REFORM,
    province: OF_THE_REFORM,
  },
}
const NATION: Scope = { units: ['VN'] }

/** One of each role; the clients are named after their roles. */
function peopleOf({ hamlet, commune, province }: Places): Readonly<Record<Role, Scope>> {
  return {
    volunteer: hamlet,
    team_leader: hamlet,
    trainer: commune,
    commune_officer: commune,
    commune_lead: commune,
    centre_clerk: commune,
    police_liaison: commune,
    province_officer: province,
    province_lead: province,
    observer: NATION,
    privacy_officer: province,
    admin: NATION,
    integrator: NATION,
    resident: hamlet,
    service: NATION,
  }
}

const Kept = z.array(z.object({ role: z.string(), clientSecret: z.string(), url: z.string().optional() }))

/**
 * The demo clients of a data folder, as its `demo-clients.json` has them; secrets are made once and stay. `url`, where the
 * services are, stands there for `lantoa login --demo`; without it what is known stays too.
 */
export function demoClients(dataDir: string, demo: Demo = 'full', url?: string): DemoClient[] {
  const people = peopleOf(PLACES[demo])
  const path = join(dataDir, 'demo-clients.json')
  const kept = Kept.parse(JSON.parse(keepSecret(path, () => '[]')))
  const roles = Object.keys(people) as Role[] // it has every role, or it would not compile
  const clients = roles.map((role) => {
    const clientSecret = kept.find((client) => client.role === role)?.clientSecret ?? newSecret()
    return { role, clientId: role, clientSecret, ...people[role] }
  })
  const place = { url: url ?? kept[0]?.url }
  const written = clients.map((client) => ({ ...client, ...place }))
  writeSecret(path, `${JSON.stringify(written, null, 2)}\n`)
  return clients
}
