import { type HomeOnPhone, homeIn, homesIn } from './home.ts'
import type { OpenLocker } from './open-locker.ts'
import { createOverlay } from './overlay.ts'
import type { Gone } from './pack.ts'
import type { Packs } from './packs.ts'
import { markRound, type Round, readRound } from './rounds.ts'
import { find, type Index, indexOf } from './search.ts'
import type { PackRow } from './store.ts'

/** What pages read of homes: packs, and what was recorded here since. */
export type Reading = {
  /** As last read from the server, with the homes marked that were visited since. */
  round(teamId: string, isoWeek: string): Promise<Round | undefined>
  homes(hamletCode: string): Promise<HomeOnPhone[]>
  home(householdId: string): Promise<HomeOnPhone | { gone: Gone } | undefined>
  /** In all hamlets of the phone, by words of names and addresses. */
  search(text: string): Promise<HomeOnPhone[]>
}

const HOMES = 'identity'

export function createReading(locker: OpenLocker, packs: Packs): Reading {
  const { store } = locker
  const overlay = createOverlay(locker)
  const indexes = createIndexes(locker, packs)
  return {
    async home(householdId) {
      const row = await store.getFromIndex('packs', 'homes', householdId)
      if (row) return homeIn(await packs.open(row), householdId, await overlay())
      const left = await store.getFromIndex('packs', 'gone', householdId)
      const gone = left && (await packs.open(left)).gone[householdId]
      return gone && { gone }
    },
    async round(teamId, isoWeek) {
      const round = await readRound(locker, teamId, isoWeek)
      return round && markRound(round, await overlay())
    },
    async homes(hamletCode) {
      const pack = await packs.read(hamletCode, HOMES)
      return pack ? homesIn(pack, await overlay()) : []
    },
    async search(text) {
      const indexed = await indexes()
      const visitsOf = await overlay()
      const found = find([...indexed.values()], text)
      const homes = [...indexed.keys()].map(async (row, place) => {
        const ids = found[place] ?? []
        const pack = ids.length > 0 ? await packs.open(row) : undefined
        return ids.flatMap((id) => (pack && homeIn(pack, id, visitsOf)) ?? [])
      })
      return (await Promise.all(homes)).flat()
    },
  }
}

/** The index of each pack, made when somebody searches first, and anew when the pack is another. */
function createIndexes(locker: OpenLocker, packs: Packs): () => Promise<Map<PackRow, Index>> {
  let before = new Map<string, Index>()
  let built: Promise<Map<PackRow, Index>> | undefined
  locker.onChange(() => {
    built = undefined
  })

  async function build(): Promise<Map<PackRow, Index>> {
    const fresh = new Map<PackRow, Index>()
    for (const row of await packs.rows()) {
      if (row.service !== HOMES) continue
      fresh.set(row, before.get(row.version) ?? indexOf(homesIn(await packs.open(row), () => [])))
    }
    before = new Map([...fresh].map(([row, index]) => [row.version, index]))
    return fresh
  }

  return () => {
    built ??= build()
    return built
  }
}
