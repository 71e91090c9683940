import type { HomeOnPhone } from '../../phone/home.ts'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import type { NewPerson, PersonQuestion } from '../register/decide.ts'

type Correction = RecordOf<'correction'>
type About = Correction['body']['about']
type Devices = HomeOnPhone['devices']
type Person = HomeOnPhone['people'][number]

/** Where only initials are shown, nobody knows what stands there. */
export function canBeCorrected({ masked, address }: Pick<HomeOnPhone, 'masked' | 'address'>): boolean {
  return !masked && address !== null
}

export const HOME_FIELDS = ['number', 'lane', 'devices'] as const
export type HomeField = (typeof HOME_FIELDS)[number]
export const PERSON_FIELDS = ['name', 'birth', 'sex', 'phone'] as const satisfies readonly PersonQuestion[]

export type HomeSays = { readonly number: string } | { readonly lane: string } | { readonly devices: Devices }
type PersonSays = Partial<Omit<NewPerson, 'residentId'>>

type Made = { readonly id: string; readonly now: Date }

/** What was seen of a home and what it should say; undefined: it says so. */
export function homeCorrection({ householdId, address, devices }: HomeOnPhone, says: HomeSays, made: Made) {
  const edits = editsOf({ ...(address ?? { number: '', lane: '' }), devices }, says)
  return edits && correctionOf(householdId, { kind: 'home', householdId, edits }, made)
}

/** The same of somebody. */
export function personCorrection({ householdId, residentId, ...seen }: Person, says: PersonSays, made: Made) {
  const edits = editsOf(seen, says)
  return edits && correctionOf(householdId, { kind: 'person', residentId, edits }, made)
}

function correctionOf(householdId: string, about: About, { id, now }: Made): Correction {
  return { kind: 'correction', id, householdId, body: { madeAt: now.toISOString(), about } }
}

type Edits<Says> = { [Field in keyof Says]?: { saw: Says[Field]; says: Says[Field] } }

function editsOf<Says extends object>(seen: Says, says: Partial<Says>): Edits<Says> | undefined {
  const changed = (Object.keys(says) as (keyof Says)[]).filter((field) => meaning(says[field]) !== meaning(seen[field]))
  if (changed.length === 0) return undefined
  const edits = changed.map((field) => [field, { saw: seen[field], says: says[field] }])
  return Object.fromEntries(edits) as Edits<Says> // of each field that says names
}

/** Lists have no order. */
function meaning(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
}
