import { describe, expect, test } from 'vitest'
import { APIS } from './apis.ts'
import type { Route } from './define-route.ts'
import {
  describePermission,
  isPublic,
  PERMISSIONS,
  type Permission,
  permissionsOf,
  ROLES,
  type Role,
  rolesWith,
} from './permissions.ts'
import { REGISTERS } from './registers.ts'

/** Who reads and records the things of registers is seen in RIGHTS.md; a new one changes nothing here. */
const OF_REGISTERS: ReadonlySet<string> = new Set(
  REGISTERS.flatMap(({ things }) => [`${things}:read`, `${things}:record`]),
)

/** Written out by hand: whoever changes the matrix sees here what each role gains and loses by it. */
const RIGHTS_OF: Record<Role, string> = {
  volunteer:
    'units:read bodies:read visits:read+record rounds:read devices:report progress:read concerns:read+record sessions:read+oversee attendances:join completions:read+record ' +
    'households:read+record ' +
    'residents:read+record onboarding:record appointments:read consents:read+record accounts:read+record ' +
    'messages:receive labels:read indicators:read claims:read targets:read scorecards:read closings:read',
  team_leader:
    'units:read bodies:read members:manage visits:read+record rounds:read+manage devices:report ' +
    'progress:read concerns:read+record sessions:read+record+oversee attendances:read+record+join completions:read+record households:read+record ' +
    'residents:read+record onboarding:record appointments:read consents:read+record accounts:read+record ' +
    'messages:receive labels:read indicators:read claims:read contributors:read targets:read scorecards:read ' +
    'closings:read',
  trainer:
    'units:read sessions:read+record attendances:read+record+join completions:read+record messages:receive indicators:read claims:read targets:read scorecards:read closings:read',
  commune_officer:
    'units:read+register bodies:read+manage members:manage visits:read+record rounds:read+manage ' +
    'devices:read+report+revoke progress:read concerns:read+record+handle sessions:read+record+oversee attendances:read+record+join completions:read+record households:read+record+assign ' +
    'residents:read+record+unmask+match ' +
    'held-conflicts:read+decide duplicates:read+decide onboarding:record appointments:read consents:read+record access-log:read ' +
    'accounts:read+record scam-reports:handle messages:receive queues:read+serve dossiers:read+record labels:read+issue indicators:read ' +
    'claims:read+record contributors:read+export totals:export targets:read+draft scorecards:read closings:read',
  commune_lead:
    'units:read bodies:read concerns:read sessions:read+oversee queues:read dossiers:read indicators:read claims:read contributors:read+export ' +
    'totals:export targets:read+approve scorecards:read closings:read+close',
  centre_clerk:
    'units:read queues:read+serve dossiers:read+record indicators:read claims:read targets:read scorecards:read closings:read',
  police_liaison:
    'units:read appointments:read+mark scam-reports:handle indicators:read claims:read targets:read ' +
    'scorecards:read closings:read',
  province_officer:
    'units:read+register+import boundaries:read+manage bodies:read+manage visits:read rounds:read devices:read progress:read ' +
    'concerns:read+handle sessions:read+oversee attendances:read completions:read+record ' +
    'households:read+assign residents:read duplicates:read accounts:read queues:read ' +
    'dossiers:read+record labels:read+issue indicators:read+define claims:read+record contributors:read+export totals:export targets:read+draft ' +
    'scorecards:read+define+score closings:read',
  province_lead:
    'units:read boundaries:read bodies:read concerns:read sessions:read+oversee queues:read dossiers:read indicators:read claims:read ' +
    'contributors:read+export totals:export targets:read+approve scorecards:read+approve closings:read+close',
  observer: 'units:read indicators:read claims:read totals:export targets:read scorecards:read ' + 'closings:read',
  privacy_officer:
    'units:read households:read residents:read consents:read personal-data:read+restrict+erase access-log:read ' +
    'export-log:read',
  admin:
    'units:read+import boundaries:read+manage indicators:read claims:read targets:read ' +
    'scorecards:read closings:read operations:read+repair',
  integrator:
    'units:read dossiers:record indicators:read claims:read totals:export targets:read scorecards:read ' +
    'closings:read',
  resident: '',
  service: 'units:read entities:read',
}

describe('rights', () => {
  test.each(Object.entries(RIGHTS_OF))('of %s are exactly these', (role, rights) => {
    const written = rights.split(' ').flatMap((one) => {
      const [thing, verbs = ''] = one.split(':')
      return verbs.split('+').map((verb) => `${thing}:${verb}`)
    })
    const plain = [...permissionsOf([role])].filter((right) => !OF_REGISTERS.has(right))
    expect(plain).toEqual(rights === '' ? [] : written)
  })

  test.each(REGISTERS)('whoever records $things reads them', ({ things }) => {
    const [readers, recorders] = [`${things}:read`, `${things}:record`].map((right) => rolesWith(right as Permission))
    expect(recorders).not.toEqual([])
    expect(readers).toEqual(expect.arrayContaining([...(recorders ?? [])]))
  })

  test('of several roles are those of each', () => {
    expect(permissionsOf(['trainer', 'service'])).toEqual(new Set([...permissionsOf(['trainer']), 'entities:read']))
  })

  test.each(['nobody', 'constructor', '__proto__', 'toString'])('of an unknown role %s are none', (role) => {
    expect(permissionsOf([role]).size).toBe(0)
  })

  test('each belongs to somebody, named once', () => {
    for (const permission of PERMISSIONS) {
      const roles = rolesWith(permission)
      expect(roles, permission).not.toEqual([])
      expect(new Set(roles).size, permission).toBe(roles.length)
      expect(Object.keys(ROLES)).toEqual(expect.arrayContaining([...roles]))
    }
  })

  test.each([
    ['units:import', 'import units'],
    ['access-log:read', 'read access log'],
  ] as const)('%s is said as "%s"', (permission, words) => {
    expect(describePermission(permission)).toBe(words)
  })
})

/** Written out by hand: whoever opens a route to everybody says so here. */
const OPEN_ROUTES = [
  ...['getTicket', 'getQueueToday', 'takeTicket', 'rate', 'sendFeedback', 'followFeedback'],
  ...['getLabel', 'showLabel'],
]

test('exactly these routes ask nobody for an account', () => {
  const routes = Object.values(APIS).flatMap((api: Record<string, Record<string, Route>>) =>
    Object.values(api).flatMap((slice) => Object.values(slice)),
  )
  const open = routes.filter(({ permission }) => isPublic(permission)).map(({ operationId }) => operationId)
  expect(open.sort()).toEqual([...OPEN_ROUTES].sort())
})
