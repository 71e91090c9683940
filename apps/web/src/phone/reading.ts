import { billsIn, type LastBill } from './bills.ts'
import { type HomeOnPhone, homeIn, homesIn } from './home.ts'
import { teamsOf } from './me.ts'
import type { OpenLocker } from './open-locker.ts'
import { createOverlay, type Overlay } from './overlay.ts'
import type { Gone } from './pack.ts'
import { HOMES, type Packs } from './packs.ts'
import { factsIn, type PersonFacts } from './person-facts.ts'
import { markRound, type Round, readRound } from './rounds.ts'
import { createFoundBy, find, type Index, indexOf } from './search.ts'
import { readSecret } from './secrets.ts'

/** What pages read of homes: packs, and what was recorded here since. */
export type Reading = {
  /** As last read from the server, with the homes marked that were visited since. */
  round(teamId: string, isoWeek: string): Promise<Round | undefined>
  homes(hamletCode: string): Promise<HomeOnPhone[]>
  /** Those of some homes that are here. */
  homesOf(some: readonly Pick<HomeOnPhone, 'householdId' | 'hamletCode'>[]): Promise<HomeOnPhone[]>
  home(householdId: string): Promise<HomeOnPhone | { gone: Gone } | undefined>
  /** How far each of the people of a home is; nobody of a home that is not here. */
  facts(householdId: string): Promise<ReadonlyMap<string, PersonFacts>>
  /** How a home paid for each essential service last. */
  bills(householdId: string): Promise<readonly LastBill[]>
  /** Who was written down on this phone at a session, by the ids of residents. */
  attending(sessionId: string): Promise<ReadonlySet<string>>
  /** In all hamlets of the phone, by words of names and addresses. */
  search(text: string): Promise<HomeOnPhone[]>
  /** Makes ready for a search while nobody has typed yet: the first one in a hundred hamlets takes seconds. */
  prepareSearch(): Promise<void>
}

export function createReading(locker: OpenLocker, packs: Packs): Reading {
  const { store } = locker
  const overlay = createOverlay(locker)
  const indexes = createIndexes(locker, packs, ownHomes)

  async function home(householdId: string): Promise<HomeOnPhone | { gone: Gone } | undefined> {
    const [row, recorded] = await Promise.all([store.getFromIndex('packs', 'homes', householdId), overlay()])
    if (row) return homeIn(householdId, await packs.open(row), recorded)
    const left = await store.getFromIndex('packs', 'gone', householdId)
    const gone = left && (await packs.open(left)).gone[householdId]
    return gone ? { gone } : homeIn(householdId, undefined, recorded)
  }

  /** The homes of whom something else stands here than in the packs: a pack does not find them by it. */
  async function ownHomes(): Promise<HomeOnPhone[]> {
    const { homes, people } = await overlay()
    const ids = new Set([...homes.map(({ id }) => id), ...people.map(({ body }) => body.householdId)])
    const found = await Promise.all([...ids].map(home))
    return found.flatMap((one) => (one && !('gone' in one) ? [one] : []))
  }

  return {
    home,
    async facts(householdId) {
      const found = await home(householdId)
      if (found === undefined || 'gone' in found) return new Map()
      const [homes, standings, holders] = await Promise.all([
        packs.read(found.hamletCode, HOMES),
        packs.read(found.hamletCode, 'teams'),
        packs.read(found.hamletCode, 'payments'),
      ])
      const { of } = await overlay()
      return factsIn(householdId, found.people, { homes, standings, holders }, of(householdId))
    },
    async bills(householdId) {
      const found = await home(householdId)
      if (found === undefined || 'gone' in found) return []
      const [known, { of }] = await Promise.all([packs.read(found.hamletCode, 'payments'), overlay()])
      return billsIn(householdId, known, of(householdId))
    },
    async round(teamId, isoWeek) {
      const [round, me] = await Promise.all([readRound(locker, teamId, isoWeek), readSecret(locker, 'me')])
      const team = me && teamsOf(me).find(({ bodyId }) => bodyId === teamId)
      return round && markRound(round, await withoutPacked(store, await overlay()), team?.hamletCodes ?? [])
    },
    async homes(hamletCode) {
      return homesIn(hamletCode, await packs.read(hamletCode, HOMES), await overlay())
    },
    async homesOf(some) {
      const recorded = await overlay()
      const found: HomeOnPhone[] = []
      // One hamlet after the other: a round may name a few homes of each of a hundred, too many to be open at once.
      for (const [hamlet, homes] of Map.groupBy(some, ({ hamletCode }) => hamletCode)) {
        const ids = new Set(homes.map(({ householdId }) => householdId))
        found.push(...homesIn(hamlet, await packs.read(hamlet, HOMES), recorded, ids))
      }
      return found
    },
    async attending(sessionId) {
      const { attendances } = await overlay()
      const here = attendances.filter(({ body }) => body.sessionId === sessionId)
      return new Set(here.map(({ body }) => body.attendeeId))
    },
    async prepareSearch() {
      await indexes()
    },
    async search(text) {
      const [{ own, packed }, recorded] = await Promise.all([indexes(), overlay()])
      const [ownIds = [], ...found] = find([own, ...packed.values()], text)
      const homes = [...packed.keys()].map(async (hamlet, place) => {
        const ids = (found[place] ?? []).filter((id) => !ownIds.includes(id))
        const pack = ids.length > 0 ? await packs.read(hamlet, HOMES) : undefined
        return ids.map((id) => pack && homeIn(id, pack, recorded))
      })
      const shown = await Promise.all([...ownIds.map(home), ...(await Promise.all(homes)).flat()])
      return shown.flatMap((one) => (one && !('gone' in one) ? [one] : []))
    },
  }
}

/** Without the homes that a pack has, or had: of these the round knew as well when it was fetched. */
async function withoutPacked(store: OpenLocker['store'], overlay: Overlay): Promise<Overlay> {
  const packed = await Promise.all(
    overlay.homes.map(async ({ id }) => {
      const [here, left] = await Promise.all([
        store.countFromIndex('packs', 'homes', id),
        store.countFromIndex('packs', 'gone', id),
      ])
      return here + left > 0
    }),
  )
  return { ...overlay, homes: overlay.homes.filter((_home, place) => !packed[place]) }
}

/** By hamlet: the packs themselves are not held on to. */
type Indexes = { own: Index; packed: Map<string, Index> }

/** The index of each pack, made when somebody searches first, and anew when the pack is another; and that of own homes. */
function createIndexes(
  locker: OpenLocker,
  packs: Packs,
  ownHomes: () => Promise<readonly HomeOnPhone[]>,
): () => Promise<Indexes> {
  /** By hamlet, each of one version of its pack. */
  const made = new Map<string, { version: string; index: Index }>()
  const foundBy = createFoundBy()
  let built: Promise<Indexes> | undefined
  locker.onChange(() => {
    built = undefined
  })

  async function build(): Promise<Indexes> {
    const packed = new Map<string, Index>()
    for (const key of await locker.store.getAllKeys('packs')) {
      // One by one, so that no hundred hamlets are in memory at once, and what is tapped meanwhile comes between.
      const row = key[1] === HOMES ? await locker.store.get('packs', key) : undefined
      if (row === undefined) continue
      const known = made.get(row.hamlet)
      const isSame = known?.version === row.version
      const index = isSame ? known.index : indexOf(homesIn(row.hamlet, await packs.open(row)), foundBy)
      // Each is kept at once: what changes meanwhile begins anew, and must not lose them.
      made.set(row.hamlet, { version: row.version, index })
      packed.set(row.hamlet, index)
    }
    return { own: indexOf(await ownHomes(), foundBy), packed }
  }

  return () => {
    built ??= build().catch((error) => {
      built = undefined
      throw error
    })
    return built
  }
}
