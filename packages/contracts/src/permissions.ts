/** What a caller may do. Every route names exactly one; a role that does not list it may not call the route. */
export const PERMISSIONS = [
  'units:read',
  'units:register',
  'units:import',
  'bodies:read',
  'bodies:manage',
  'members:manage',
  'visits:read',
  'visits:record',
  'progress:read',
  'households:read',
  'households:record',
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
  'contributors:read',
  'entities:read',
  'operations:read',
  'operations:repair',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Anyone with a valid token may read these: they hold no personal data. */
const TOTALS = ['units:read', 'indicators:read'] as const satisfies readonly Permission[]

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
    'bodies:manage',
    'members:manage',
    'contributors:read',
    'access-log:read',
  ],
  commune_lead: [...TOTALS, 'bodies:read', 'contributors:read'],
  centre_clerk: TOTALS,
  police_liaison: TOTALS,
  province_officer: [
    ...TOTALS,
    'units:register',
    'units:import',
    'bodies:read',
    'bodies:manage',
    'visits:read',
    'progress:read',
    'households:read',
    'residents:read',
    'accounts:read',
    'contributors:read',
  ],
  province_lead: [...TOTALS, 'bodies:read', 'contributors:read'],
  observer: TOTALS,
  privacy_officer: ['consents:read', 'access-log:read', 'residents:read', 'households:read', 'units:read'],
  admin: [...TOTALS, 'units:import', 'operations:read', 'operations:repair'],
  integrator: TOTALS,
  resident: [],
  service: ['units:read', 'entities:read'],
} as const satisfies Record<string, readonly Permission[]>
export type Role = keyof typeof ROLES

/** The rights that a set of roles adds up to; unknown roles add nothing. */
export function permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
  const table: Record<string, readonly Permission[]> = ROLES
  return new Set(roles.flatMap((role) => (Object.hasOwn(table, role) ? (table[role] ?? []) : [])))
}
