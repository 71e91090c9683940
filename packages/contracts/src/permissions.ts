/** What a caller may do. Every route names exactly one; a role that does not list it may not call the route. */
export const PERMISSIONS = [
  'units:read',
  'units:register',
  'units:import',
  'boundaries:read',
  'boundaries:manage',
  'bodies:read',
  'bodies:manage',
  'members:manage',
  'visits:read',
  'visits:record',
  'progress:read',
  'households:read',
  'households:record',
  'households:assign',
  'residents:read',
  'residents:record',
  'residents:unmask',
  'onboarding:record',
  'consents:read',
  'consents:record',
  'access-log:read',
  'accounts:read',
  'accounts:record',
  'indicators:read',
  'indicators:define',
  'claims:read',
  'claims:record',
  'contributors:read',
  'contributors:export',
  'totals:export',
  'targets:read',
  'targets:draft',
  'targets:approve',
  'scorecards:read',
  'scorecards:define',
  'scorecards:score',
  'scorecards:approve',
  'closings:read',
  'closings:close',
  'entities:read',
  'operations:read',
  'operations:repair',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Whole tables go to those who report on units, not to those who help at the door. */
const TABLES = ['totals:export', 'contributors:export'] as const satisfies readonly Permission[]

/** Anyone with a valid token may read these: they hold no personal data. */
const TOTALS = [
  'units:read',
  'indicators:read',
  'claims:read',
  'targets:read',
  'scorecards:read',
  'closings:read',
] as const satisfies readonly Permission[]

const AT_THE_DOOR = [
  ...TOTALS,
  'bodies:read',
  'visits:read',
  'visits:record',
  'progress:read',
  'households:read',
  'households:record',
  'residents:read',
  'residents:record',
  'onboarding:record',
  'consents:read',
  'consents:record',
  'accounts:read',
  'accounts:record',
] as const satisfies readonly Permission[]

/** The rights of each role. Services map the `roles` claim of a token through this table and through nothing else. */
export const ROLES = {
  volunteer: AT_THE_DOOR,
  team_leader: [...AT_THE_DOOR, 'members:manage', 'contributors:read'],
  trainer: TOTALS,
  commune_officer: [
    ...AT_THE_DOOR,
    'residents:unmask',
    'units:register',
    'households:assign',
    'bodies:manage',
    'members:manage',
    'claims:record',
    'contributors:read',
    'access-log:read',
    'targets:draft',
    ...TABLES,
  ],
  commune_lead: [...TOTALS, ...TABLES, 'bodies:read', 'contributors:read', 'targets:approve', 'closings:close'],
  centre_clerk: TOTALS,
  police_liaison: TOTALS,
  province_officer: [
    ...TOTALS,
    ...TABLES,
    'units:register',
    'units:import',
    'boundaries:read',
    'boundaries:manage',
    'bodies:read',
    'bodies:manage',
    'visits:read',
    'progress:read',
    'households:read',
    'households:assign',
    'residents:read',
    'accounts:read',
    'contributors:read',
    'indicators:define',
    'claims:record',
    'targets:draft',
    'scorecards:define',
    'scorecards:score',
  ],
  province_lead: [
    ...TOTALS,
    ...TABLES,
    'boundaries:read',
    'bodies:read',
    'contributors:read',
    'targets:approve',
    'scorecards:approve',
    'closings:close',
  ],
  observer: [...TOTALS, 'totals:export'],
  privacy_officer: ['consents:read', 'access-log:read', 'residents:read', 'households:read', 'units:read'],
  admin: [...TOTALS, 'units:import', 'boundaries:read', 'boundaries:manage', 'operations:read', 'operations:repair'],
  integrator: [...TOTALS, 'totals:export'],
  resident: [],
  service: ['units:read', 'entities:read'],
} as const satisfies Record<string, readonly Permission[]>
export type Role = keyof typeof ROLES

/** The rights that a set of roles adds up to; unknown roles add nothing. */
export function permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
  const table: Record<string, readonly Permission[]> = ROLES
  return new Set(roles.flatMap((role) => (Object.hasOwn(table, role) ? (table[role] ?? []) : [])))
}
