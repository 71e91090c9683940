import type { Tx } from '@lantoa/chassis/database/database'
import { packPart } from '@lantoa/chassis/feeds/pack-part'
import type { PackStanding } from '@lantoa/contracts/teams/packs.http'
import { findHomes } from '../known-homes/find.ts'
import { findProgress } from '../progress/facts.ts'
import { type HomeKnown, standingOf } from './domain.ts'
import { findStories } from './store.ts'

/** Homes with their visits and how far their people are: without a word of what was said at a door. */
export const homes = packPart<HomeKnown & { hamletCode: string }, PackStanding>({
  ...{ kind: 'home', table: 'pack_home', key: 'household_id', load: loadHomes },
  ended({ home: { status, mergedInto, places } }) {
    if (places.length === 0) return { why: 'erased' }
    if (status === 'active') return undefined
    return mergedInto === null ? { why: status } : { why: status, to: mergedInto }
  },
  item: ({ hamletCode, ...known }) => ({ ...standingOf(known), hamletCode }),
})

async function loadHomes(tx: Tx, ids: readonly string[]) {
  const [found, stories, progress] = await Promise.all([
    findHomes(tx, ids),
    findStories(tx, ids),
    findProgress(tx, ids),
  ])
  const entries = ids.flatMap((id) => {
    const home = found.get(id)
    const hamletCode = home?.places.at(-1)?.hamletCode ?? ''
    return home
      ? [[id, { home, story: stories.get(home.householdId), progress: progress.get(id), hamletCode }] as const]
      : []
  })
  return new Map(entries)
}
