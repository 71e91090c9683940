import type { EventData } from '@lantoa/contracts/define-event'
import { cameraSites } from '@lantoa/contracts/government/camera-sites'
import { fibreStates } from '@lantoa/contracts/government/fibre-states'
import { homeConnections } from '@lantoa/contracts/government/home-connections'
import { mobileCoverages } from '@lantoa/contracts/government/mobile-coverages'
import { distinctStock, type Stretch } from './measure.ts'
import { daysAs, daysStanding } from './registers.ts'
import { source } from './source.ts'

type Coverage = EventData<typeof mobileCoverages.changed>
type Fibre = EventData<typeof fibreStates.changed>
type Connection = EventData<typeof homeConnections.changed>
type Camera = EventData<typeof cameraSites.changed>

/** A hamlet counts once, however many operators reach it; so does a commune, however many of its hamlets they reach. */
export const mobileCoverageSource = source(mobileCoverages.changed, [
  distinctStock('hamlets-with-4g', 'hamlet', 'thôn có sóng 4G', (row: Coverage) => byHamlet(daysStanding(row, row))),
  distinctStock('communes-with-4g', 'commune', 'xã có thôn có sóng 4G', (row: Coverage) =>
    daysStanding(row, row).map((stretch) => ({ ...stretch, key: communeOf(stretch) })),
  ),
])

export const fibreStateSource = source(fibreStates.changed, [
  distinctStock('hamlets-with-fibre', 'hamlet', 'thôn có cáp quang', (fibre: Fibre) => {
    const { availableSince } = fibre
    return byHamlet(daysStanding(fibre, availableSince === null ? null : { since: availableSince, until: null }))
  }),
])

/** A home counts once, however many wrote it down. */
export const homeConnectionSource = source(homeConnections.changed, [
  distinctStock('homes-with-internet', 'household', 'hộ có internet', (row: Connection) =>
    row.kind === 'none' ? [] : daysStanding(row, row).map((stretch) => ({ ...stretch, key: row.householdId })),
  ),
])

export const cameraSiteSource = source(cameraSites.changed, [
  distinctStock('hamlets-with-linked-cameras', 'hamlet', 'thôn có camera kết nối', (site: Camera) =>
    byHamlet(daysAs(site, 'active', site.linked)),
  ),
])

function byHamlet(stretches: readonly Stretch[]) {
  return stretches.map((stretch) => ({ ...stretch, key: stretch.unit }))
}

/** The code of a hamlet begins with that of its commune. */
function communeOf({ unit }: Stretch): string {
  return unit.split('.')[0] ?? unit
}
