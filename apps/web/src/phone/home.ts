import { corrected } from './corrected.ts'
import type { NewRecord, RecordOf } from './kinds/kind.ts'
import { NOTHING_RECORDED, type Overlay } from './overlay.ts'
import { NO_PACK, type Pack, type PackHome, type PackPerson } from './pack.ts'

/** A visit of this phone's own, sent or not. */
export type OwnVisit = {
  visitId: string
  startedAt: string
  outcome: string
  /** Somebody was helped to pay a bill. */
  paidBill?: true
}

/** A home as this phone knows it: what the pack says, and what was recorded here. */
export type HomeOnPhone = Pick<PackHome, 'householdId' | 'hamletCode' | 'address' | 'devices' | 'language'> & {
  /** Of people only initials and the year of birth are shown. */
  masked: boolean
  /** Who was registered here and is in no pack yet has version 0. */
  people: PackPerson[]
  /** Who by what was recorded here lives there no more; services may not have taken it, or not yet. */
  left: PackPerson[]
  /** Who heads it as services know, and by what was recorded here lives there no more. */
  formerHead?: string
  /** Newest first. */
  visits: OwnVisit[]
}

const VIETNAMESE = new Intl.Collator('vi', { numeric: true })

/**
 * The homes of a hamlet with their people, by lane and number: all, or those of some ids. What the pack has is not shown a
 * second time.
 */
export function homesIn(
  hamletCode: string,
  pack = NO_PACK,
  overlay = NOTHING_RECORDED,
  ids?: ReadonlySet<string>,
): HomeOnPhone[] {
  const isMeant = ({ householdId }: { householdId: string }) => ids?.has(householdId) ?? true
  const all = Object.values(pack.things).filter(isMeant)
  const people = Map.groupBy(
    all.filter((thing) => thing.kind === 'person'),
    ({ householdId }) => householdId,
  )
  const fresh = freshHomes(pack, overlay).filter((home) => home.hamletCode === hamletCode && isMeant(home))
  const homes = [...all.filter((thing) => thing.kind === 'home'), ...fresh]
  return homes.map((home) => withOwn(home, people.get(home.householdId) ?? [], pack, overlay)).sort(byAddress)
}

/** One home, of a pack or registered here. */
export function homeIn(householdId: string, pack = NO_PACK, overlay = NOTHING_RECORDED): HomeOnPhone | undefined {
  const all = Object.values(pack.things)
  const homes = [...all.filter((thing) => thing.kind === 'home'), ...freshHomes(pack, overlay)]
  const home = homes.find((one) => one.householdId === householdId)
  const people = all.filter((thing) => thing.kind === 'person').filter((person) => person.householdId === householdId)
  return home && withOwn(home, people, pack, overlay)
}

/** Of whom what was recorded of a home may speak. */
export function everybodyOf({ people, left }: Pick<HomeOnPhone, 'people' | 'left'>): PackPerson[] {
  return [...people, ...left]
}

type Home = Omit<HomeOnPhone, 'masked' | 'people' | 'left' | 'visits'>

function withOwn(home: Home, people: readonly PackPerson[], pack: Pack, overlay: Overlay): HomeOnPhone {
  const { householdId, hamletCode } = home
  const records = overlay.of(householdId)
  const left = leftIn(records)
  const everybody = [...people, ...freshPeople(records, pack)]
  // Also of who left: services hear of the new head first.
  const head = headIn(householdId, everybody, records)
  const shown = everybody.map((person) => markHead(corrected(person, person.residentId, records), head))
  return {
    ...{ householdId, hamletCode, masked: pack.masked, ...correctedHome(home, records) },
    ...(head !== null && left.has(head) && { formerHead: head }),
    people: shown.filter(({ residentId }) => !left.has(residentId)),
    left: shown.filter(({ residentId }) => left.has(residentId)),
    visits: visitsIn(records),
  }
}

/** House number and lane are corrected by themselves; where addresses are not shown, nobody corrects one. */
function correctedHome({ householdId, address, devices, language }: Home, records: readonly NewRecord[]) {
  const now = corrected({ ...NO_ADDRESS, ...address, devices, language }, householdId, records)
  const { number, lane } = now
  return { devices: now.devices, language: now.language, address: address && { number, lane } }
}

/** Who heads a home is corrected as a fact of the home, and shown with its people. */
function headIn(householdId: string, people: readonly PackPerson[], records: readonly NewRecord[]): string | null {
  const known = people.find(({ isHead }) => isHead)?.residentId ?? null
  return corrected({ head: known }, householdId, records).head
}

function markHead({ isHead: _was, ...person }: PackPerson, head: string | null): PackPerson {
  return person.residentId === head ? { ...person, isHead: true } : person
}

const NO_ADDRESS = { number: '', lane: '' }

/** Of whom was written down here that she lives there no more. */
function leftIn(records: readonly NewRecord[]): ReadonlySet<string> {
  return new Set(records.flatMap((record) => (record.kind === 'leave' ? [record.residentId] : [])))
}

/** Visits of a home that nobody has called a mistake. */
export function reportsIn(records: readonly NewRecord[]): RecordOf<'visit'>[] {
  const withdrawn = new Set(records.flatMap((one) => (one.kind === 'visit-withdrawal' ? [one.visitId] : [])))
  return records.filter((record) => record.kind === 'visit').filter(({ id }) => !withdrawn.has(id))
}

/** What was visited from this phone, newest first. */
export function visitsIn(records: readonly NewRecord[]): OwnVisit[] {
  return reportsIn(records)
    .map(({ id, body: { startedAt, outcome, actions = [] } }) => ({
      ...{ visitId: id, startedAt, outcome },
      ...(actions.some(({ action }) => action === 'pay_bill') && { paidBill: true as const }),
    }))
    .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
}

/** Neither is it in the pack, nor was it. */
function isFresh(id: string, { things, gone }: Pack): boolean {
  return things[id] === undefined && gone[id] === undefined
}

function freshHomes(pack: Pack, { homes }: Overlay): Home[] {
  return homes
    .filter(({ id }) => isFresh(id, pack))
    .map(({ id, body: { hamletCode, address, devices = [], language = null } }) => ({
      ...{ householdId: id, hamletCode, devices, language },
      address: { number: address?.number ?? '', lane: address?.lane ?? '' },
    }))
}

function freshPeople(records: readonly NewRecord[], pack: Pack): PackPerson[] {
  return records
    .filter((record) => record.kind === 'resident')
    .filter(({ id }) => isFresh(id, pack))
    .map(({ id, body: { householdId, name, birth, sex, phone = null } }) => ({
      ...{ kind: 'person' as const, residentId: id, householdId, name, birth, sex, phone, version: 0 },
    }))
}

function byAddress(a: HomeOnPhone, b: HomeOnPhone): number {
  return VIETNAMESE.compare(addressOf(a), addressOf(b)) || (a.householdId < b.householdId ? -1 : 1)
}

function addressOf({ address }: HomeOnPhone): string {
  return address === null ? '' : `${address.lane} ${address.number}`
}
