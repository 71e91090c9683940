import type { Role } from '@lantoa/contracts/permissions'
import { createBodies, TOUR_TEAM } from '../demo/bodies.ts'
import { hamletItems, unitItems } from '../demo/places.ts'
import { unitItems as reformUnitItems } from '../demo/reform/places.ts'
import { createReformWorld, REFORM_TEAM } from '../demo/reform/world.ts'
import type { Demo, DemoClient } from '../demo-clients.ts'

/** Somebody whom one may be on the login page, with the claims of his tokens. */
export type Person = {
  subject: string
  role: Role
  units: readonly string[]
  team?: string
  /** What the page calls him, and for where he is. */
  called: string
  place: string
}

/** The roles that people have who use the pages; the others are programs, and residents may do nothing yet. */
const CALLED: Partial<Record<Role, string>> = {
  volunteer: 'Thành viên tổ công nghệ số cộng đồng',
  team_leader: 'Tổ trưởng tổ công nghệ số cộng đồng',
  trainer: 'Giảng viên kỹ năng số',
  commune_officer: 'Cán bộ xã',
  commune_lead: 'Lãnh đạo xã',
  centre_clerk: 'Nhân viên trung tâm phục vụ hành chính công',
  police_liaison: 'Công an xã',
  province_officer: 'Cán bộ tỉnh',
  province_lead: 'Lãnh đạo tỉnh',
  observer: 'Người xem số liệu của bộ, ngành',
  privacy_officer: 'Người phụ trách bảo vệ dữ liệu cá nhân',
  admin: 'Người vận hành hệ thống',
}

/** One person of each role, with the rights of that role's client, where there is the place that he is for. */
export function demoPeople(clients: readonly DemoClient[], demo: Demo): Person[] {
  const places = PLACES[demo]()
  const members = MEMBERS[demo]()
  return clients.flatMap(({ role, units, team }) => {
    const called = CALLED[role]
    const names = units.map((code) => nameOf(code, places))
    if (called === undefined || names.includes(undefined)) return []
    const subject = members[role] ?? role
    return [{ subject, role, units, ...(team === undefined ? {} : { team }), called, place: capital(names.join(', ')) }]
  })
}

type Place = { kind: string; name: string; parentCode?: string | null | undefined }
type Places = ReadonlyMap<string, Place>

const NATION = ['VN', { kind: 'cả', name: 'nước', parentCode: null }] as const

const PLACES: Readonly<Record<Demo, () => Places>> = {
  full: () => new Map<string, Place>([NATION, ...nationalUnits(), ...hamlets()]),
  reform: () => new Map<string, Place>([NATION, ...reformUnitItems().map((unit) => [unit.code, unit] as const)]),
  none: () => new Map<string, Place>([NATION, ...nationalUnits()]),
  empty: () => new Map<string, Place>([NATION]),
}

function nationalUnits() {
  return unitItems().map((unit) => [unit.code, unit] as const)
}

function hamlets() {
  return hamletItems().map(({ hamletCode, kind, name }) => {
    const [parentCode = ''] = hamletCode.split('.')
    return [hamletCode, { kind, name, parentCode }] as const
  })
}

function nameOf(code: string, places: Places): string | undefined {
  const place = places.get(code)
  const above = places.get(place?.parentCode ?? '')
  if (!place) return undefined
  return [place, ...(above ? [above] : [])].map(({ kind, name }) => `${kind} ${name}`).join(', ')
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

type Members = Partial<Record<Role, string>>

/** Who is a member in the demo is the same person in his tokens. */
const MEMBERS: Readonly<Record<Demo, () => Members>> = {
  full: membersOfTheTour,
  reform: membersOfTheReform,
  none: () => ({}),
  empty: () => ({}),
}

function membersOfTheTour(): Members {
  const { bodies, memberships } = createBodies()
  const ofCommune = bodies.filter(({ unitCode }) => unitCode === '31027')
  const bodyOf = (kind: string) => ofCommune.find((body) => body.kind === kind)?.bodyId
  return membersOf(memberships, {
    volunteer: [TOUR_TEAM, 'member'],
    team_leader: [TOUR_TEAM, 'leader'],
    commune_officer: [bodyOf('support_group'), 'leader'],
    commune_lead: [bodyOf('steering_committee'), 'chair'],
  })
}

function membersOfTheReform(): Members {
  const { memberships } = createReformWorld()
  return membersOf(memberships, { volunteer: [REFORM_TEAM, 'member'], team_leader: [REFORM_TEAM, 'leader'] })
}

type Membership = { bodyId: string; personId: string; role: string }

/** The first of each kind of member. */
function membersOf(
  memberships: readonly Membership[],
  wanted: Partial<Record<Role, readonly [string | undefined, string]>>,
): Members {
  const entries = Object.entries(wanted).map(([role, [body, as]]) => {
    return [role, memberships.find((member) => member.bodyId === body && member.role === as)?.personId]
  })
  return Object.fromEntries(entries)
}
