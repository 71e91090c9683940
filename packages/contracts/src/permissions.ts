/** Every role, and who comes with it. A token's `roles` claim names them. */
export const ROLES = {
  volunteer: 'a member of a team, at the door',
  team_leader: 'who leads a team, or a hamlet',
  trainer: 'a teacher, from a telecom or a partner',
  commune_officer: 'an official of the commune, its support group',
  commune_lead: 'the committee of the commune, its chair',
  centre_clerk: 'a clerk of the public service centre',
  police_liaison: 'the police, in a commune',
  province_officer: 'an official of the province; sees people masked',
  province_lead: 'the committee of the province, its chair',
  observer: 'a ministry, or another who looks at totals',
  privacy_officer: 'who watches over personal data in a province',
  admin: 'an operator; sees no personal data',
  integrator: 'a portal or platform, by contract',
  resident: 'anybody, for himself',
  service: 'a service that asks another one',
} as const
export type Role = keyof typeof ROLES

type Roles = readonly Role[]

const TEAM = ['volunteer', 'team_leader'] as const satisfies Roles
const OFFICERS = ['commune_officer', 'province_officer'] as const satisfies Roles
const LEADS = ['commune_lead', 'province_lead'] as const satisfies Roles
const AT_THE_DOOR = [...TEAM, 'commune_officer'] as const satisfies Roles
/** Who holds sessions and says who came. */
const TEACHING = ['trainer', 'team_leader', 'commune_officer'] as const satisfies Roles
/** Who sees single homes and people; the province sees them masked. */
const NEAR_HOMES = [...TEAM, ...OFFICERS] as const satisfies Roles
/** Whole tables go to those who report on units, not to those who help at the door. */
const STEERING = [...OFFICERS, ...LEADS] as const satisfies Roles
const PARTNERS = [
  'trainer',
  'centre_clerk',
  'police_liaison',
  'observer',
  'integrator',
  'admin',
] as const satisfies Roles
/** Who takes what people ask of their data, and what went wrong with them. */
const PRIVACY = ['commune_officer', 'privacy_officer'] as const satisfies Roles
/** All these may read what holds no personal data. */
const EVERYONE = [...TEAM, ...STEERING, ...PARTNERS] as const satisfies Roles

/** Who may do what with which thing. Services map the roles of a token through this table and through nothing else. */
export const RIGHTS = {
  units: {
    read: [...EVERYONE, 'privacy_officer', 'service'],
    register: OFFICERS,
    import: ['province_officer', 'admin'],
  },
  boundaries: { read: ['province_officer', 'province_lead', 'admin'], manage: ['province_officer', 'admin'] },
  bodies: { read: [...NEAR_HOMES, ...LEADS], manage: OFFICERS },
  members: { manage: ['team_leader', 'commune_officer'] },
  visits: { read: NEAR_HOMES, record: AT_THE_DOOR },
  programmes: { read: EVERYONE, record: OFFICERS },
  campaigns: { read: EVERYONE, record: OFFICERS },
  'catalogue-entries': { read: [...EVERYONE, 'privacy_officer', 'service'], record: ['province_officer', 'admin'] },
  rounds: { read: NEAR_HOMES, manage: ['team_leader', 'commune_officer'] },
  devices: { read: OFFICERS, report: AT_THE_DOOR, revoke: ['commune_officer'] },
  progress: { read: NEAR_HOMES },
  concerns: { read: [...NEAR_HOMES, ...LEADS], record: AT_THE_DOOR, handle: OFFICERS },
  answers: { read: NEAR_HOMES, record: OFFICERS },
  /** Who does not oversee them has his own ones: those that he recorded, or at which he teaches. */
  sessions: { read: [...NEAR_HOMES, ...LEADS, 'trainer'], record: TEACHING, oversee: [...NEAR_HOMES, ...LEADS] },
  attendances: {
    read: [...TEACHING, 'province_officer'],
    record: TEACHING,
    join: [...TEAM, 'trainer', 'commune_officer'],
  },
  /** Who learns alone, or with a member at the door; officials' courses are completed by who teaches them. */
  completions: { read: [...NEAR_HOMES, 'trainer'], record: [...AT_THE_DOOR, 'trainer', 'province_officer'] },
  households: { read: [...NEAR_HOMES, 'privacy_officer'], record: AT_THE_DOOR, assign: OFFICERS },
  residents: {
    read: [...NEAR_HOMES, 'privacy_officer'],
    record: AT_THE_DOOR,
    unmask: ['commune_officer'],
    match: ['commune_officer'],
  },
  'held-conflicts': { read: ['commune_officer'], decide: ['commune_officer'] },
  duplicates: { read: OFFICERS, decide: ['commune_officer'] },
  onboarding: { record: AT_THE_DOOR },
  /** Names are shown to whoever reads them: the list is what the police needs them for. */
  appointments: { read: [...AT_THE_DOOR, 'police_liaison'], mark: ['police_liaison'] },
  'health-facilities': { read: EVERYONE, record: OFFICERS },
  'health-card-counts': { read: EVERYONE, record: OFFICERS },
  consents: { read: [...AT_THE_DOOR, 'privacy_officer'], record: AT_THE_DOOR },
  /** Taken in a commune or by the privacy officer; who erases, restricts or hands out everything is the latter alone. */
  'rights-requests': { read: PRIVACY, record: PRIVACY },
  'legal-holds': { read: PRIVACY, record: ['privacy_officer'] },
  breaches: { read: PRIVACY, record: PRIVACY },
  'personal-data': { read: ['privacy_officer'], restrict: ['privacy_officer'], erase: ['privacy_officer'] },
  'access-log': { read: ['commune_officer', 'privacy_officer'] },
  'export-log': { read: ['privacy_officer'] },
  accounts: { read: NEAR_HOMES, record: AT_THE_DOOR },
  merchants: { read: NEAR_HOMES, record: AT_THE_DOOR },
  bills: { read: NEAR_HOMES, record: AT_THE_DOOR },
  warnings: { read: EVERYONE, record: [...OFFICERS, 'police_liaison'] },
  'scam-reports': {
    read: [...NEAR_HOMES, 'police_liaison'],
    record: [...AT_THE_DOOR, 'police_liaison'],
    handle: ['commune_officer', 'police_liaison'],
  },
  payouts: { read: OFFICERS, record: ['commune_officer'] },
  /** Whoever may receive them says that he read them. */
  messages: { read: EVERYONE, record: OFFICERS, receive: [...AT_THE_DOOR, 'trainer'] },
  courses: { read: EVERYONE, record: OFFICERS },
  lessons: { read: EVERYONE, record: OFFICERS },
  'staff-counts': { read: STEERING, record: OFFICERS },
  organisations: { read: EVERYONE, record: OFFICERS },
  counters: { read: EVERYONE, record: [...OFFICERS, 'centre_clerk'] },
  /** What citizens say; the volunteer who wrote it down reads what became of it. */
  feedback: {
    read: [...NEAR_HOMES, ...LEADS, 'centre_clerk'],
    record: [...AT_THE_DOOR, 'centre_clerk', 'province_officer'],
  },
  /** Who sits at a counter: the clerks of a centre, and those of the commune who stand in for them. */
  queues: { read: [...OFFICERS, ...LEADS, 'centre_clerk'], serve: ['centre_clerk', 'commune_officer'] },
  'document-counts': { read: [...STEERING, 'observer'], record: OFFICERS },
  'office-counts': { read: [...STEERING, 'observer'], record: OFFICERS },
  'digital-services': { read: EVERYONE, record: OFFICERS },
  'centre-checks': { read: [...STEERING, 'centre_clerk', 'observer'], record: [...OFFICERS, 'centre_clerk'] },
  schools: { read: EVERYONE, record: OFFICERS },
  'legal-acts': { read: EVERYONE, record: OFFICERS },
  plans: { read: EVERYONE, record: OFFICERS },
  'plan-tasks': { read: EVERYONE, record: [...OFFICERS, 'commune_lead'] },
  'unit-titles': { read: EVERYONE, record: OFFICERS },
  places: { read: EVERYONE, record: OFFICERS },
  procedures: { read: EVERYONE, record: OFFICERS },
  /** A portal writes what it has. */
  dossiers: { read: [...STEERING, 'centre_clerk'], record: [...OFFICERS, 'centre_clerk', 'integrator'] },
  'centre-days': { read: [...STEERING, 'centre_clerk'], record: [...OFFICERS, 'centre_clerk'] },
  assistances: { read: [...NEAR_HOMES, 'centre_clerk'], record: [...AT_THE_DOOR, 'centre_clerk'] },
  'mobile-coverages': { read: EVERYONE, record: OFFICERS },
  'fibre-states': { read: EVERYONE, record: OFFICERS },
  'home-connections': { read: NEAR_HOMES, record: AT_THE_DOOR },
  /** Where cameras stand is nothing for partners, the police aside. */
  'camera-sites': { read: [...NEAR_HOMES, ...LEADS, 'police_liaison'], record: [...OFFICERS, 'police_liaison'] },
  'information-points': { read: EVERYONE, record: OFFICERS },
  sellers: { read: [...NEAR_HOMES, 'trainer'], record: AT_THE_DOOR },
  'platform-totals': { read: EVERYONE, record: OFFICERS },
  'enterprise-counts': { read: EVERYONE, record: OFFICERS },
  'enterprise-tools': { read: NEAR_HOMES, record: OFFICERS },
  websites: { read: [...NEAR_HOMES, ...LEADS], record: OFFICERS },
  'seller-reports': { read: NEAR_HOMES, record: AT_THE_DOOR },
  livestreams: { read: NEAR_HOMES, record: AT_THE_DOOR },
  'market-programmes': { read: EVERYONE, record: OFFICERS },
  'market-notices': { read: EVERYONE, record: OFFICERS },
  products: { read: NEAR_HOMES, record: AT_THE_DOOR },
  listings: { read: NEAR_HOMES, record: AT_THE_DOOR },
  'support-records': { read: [...NEAR_HOMES, 'trainer'], record: [...AT_THE_DOOR, 'trainer'] },
  labels: { read: NEAR_HOMES, issue: OFFICERS },
  indicators: { read: EVERYONE, define: ['province_officer'] },
  claims: { read: EVERYONE, record: OFFICERS },
  contributors: { read: ['team_leader', ...STEERING], export: STEERING },
  totals: { export: [...STEERING, 'observer', 'integrator'] },
  targets: { read: EVERYONE, draft: OFFICERS, approve: LEADS },
  scorecards: {
    read: EVERYONE,
    define: ['province_officer'],
    score: ['province_officer'],
    approve: ['province_lead'],
  },
  closings: { read: EVERYONE, close: LEADS },
  entities: { read: ['service'] },
  operations: { read: ['admin'], repair: ['admin'] },
} as const satisfies Record<string, Record<string, Roles>>

/**
 * What anybody may do without an account: read what is shown to all, and send what is taken from all. No role has these,
 * because nobody needs one; a route is open only where it names one of them.
 */
export const PUBLIC_PERMISSIONS = ['public:read', 'public:send'] as const
export type PublicPermission = (typeof PUBLIC_PERMISSIONS)[number]

type Rights = typeof RIGHTS
/** What a caller may do, as `thing:verb`. Every route names exactly one; a role without it may not call the route. */
export type Permission =
  | { [Thing in keyof Rights]: `${Thing}:${keyof Rights[Thing] & string}` }[keyof Rights]
  | PublicPermission

/** Whether a route with this permission asks nobody who he is. */
export function isPublic(permission: string): permission is PublicPermission {
  return (PUBLIC_PERMISSIONS as readonly string[]).includes(permission)
}

/** The roles that have each right. */
export const ROLES_BY_PERMISSION: ReadonlyMap<string, Roles> = new Map(
  Object.entries(RIGHTS).flatMap(([thing, verbs]) =>
    Object.entries<Roles>(verbs).map(([verb, roles]) => [`${thing}:${verb}`, roles]),
  ),
)
export const PERMISSIONS = [...ROLES_BY_PERMISSION.keys()] as readonly Permission[] // made from the same table

/** The roles that have a right. */
export function rolesWith(permission: Permission): Roles {
  return ROLES_BY_PERMISSION.get(permission) ?? []
}

/** The rights that a set of roles adds up to; unknown roles add nothing. */
export function permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
  return new Set(PERMISSIONS.filter((permission) => rolesWith(permission).some((role) => roles.includes(role))))
}

/** `units:import` → 'import units', as a sentence about a right says it. */
export function describePermission(permission: Permission): string {
  const [thing = '', verb = ''] = permission.split(':')
  return `${verb} ${thing.replaceAll('-', ' ')}`
}
