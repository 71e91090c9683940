import type { Data } from '@lantoa/sdk'

type Pages = {
  identity: Data<'identity', 'getPack'>
  teams: Data<'teams', 'getPack'>
  payments: Data<'payments', 'getPack'>
}
export type PackService = keyof Pages
export type PackPage<Service extends PackService = 'identity'> = Pages[Service]
type Thing<Service extends PackService = 'identity'> = PackPage<Service>['upserts'][number]
export type PackHome = Extract<Thing, { kind: 'home' }>
export type PackPerson = Extract<Thing, { kind: 'person' }>
type GoneThing = PackPage['gone'][number]
/** Why a thing is here no longer, and where it went. */
export type Gone = Omit<GoneThing, 'why'> & { why: GoneThing['why'] | 'out-of-scope' }

/** What a service keeps of a hamlet, by id. */
export type Pack<Service extends PackService = 'identity'> = {
  epoch: string
  masked: boolean
  things: Readonly<Record<string, Thing<Service>>>
  gone: Readonly<Record<string, Gone>>
}

/** One of whichever service. */
export type AnyPack = Pack<PackService>

export const NO_PACK: Pack = { epoch: '', masked: false, things: {}, gone: {} }

/** The name of the id of each kind of things; what a newer service has more is left out. */
const IDS: Readonly<Record<string, string>> = {
  ...{ home: 'householdId', person: 'residentId', holder: 'residentId', merchant: 'merchantId', bills: 'householdId' },
}

/** What was kept, and what changed since. Of a foreign epoch it is replaced; without anything kept the page begins it. */
export function applyPage(kept: Pack | undefined, page: PackPage): Pack
export function applyPage(kept: AnyPack | undefined, page: PackPage<PackService>): AnyPack
export function applyPage(kept: AnyPack | undefined, page: PackPage<PackService>): AnyPack {
  const before = kept?.epoch === page.epoch ? kept : undefined
  const things = { ...before?.things }
  const gone = { ...before?.gone }
  for (const thing of page.upserts) {
    const id = idOf(thing)
    if (id === undefined) continue
    things[id] = thing
    delete gone[id]
  }
  for (const each of page.gone) {
    gone[each.id] = each
    delete things[each.id]
  }
  return { epoch: page.epoch, masked: page.masked, things, gone }
}

/** Of a hamlet that is none of this person's any more: that its homes were here, and nothing else. */
export function outOfScope(kept: AnyPack): AnyPack {
  const left = homesOf(kept).map((id) => [id, { id, kind: 'home', why: 'out-of-scope' as const }])
  return { ...kept, things: {}, gone: { ...kept.gone, ...Object.fromEntries(left) } }
}

/** The ids of the homes that are in it. */
export function homesOf({ things }: AnyPack): string[] {
  return Object.values(things).flatMap((thing) => (thing.kind === 'home' ? [thing.householdId] : []))
}

export function saysNothing({ upserts, gone }: PackPage<PackService>): boolean {
  return upserts.length === 0 && gone.length === 0
}

function idOf(thing: Thing<PackService>): string | undefined {
  const id = (thing as Readonly<Record<string, unknown>>)[IDS[thing.kind] ?? '']
  return typeof id === 'string' ? id : undefined
}
