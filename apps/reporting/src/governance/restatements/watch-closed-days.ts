import type { Tx } from '@lantoa/chassis/database/database'
import type { Day } from '@lantoa/vietnam/days'
import type { Watcher } from '../../counting/engine/watcher.ts'
import { type IsClosed, lateChanges, movedKeys, touches } from './domain.ts'
import { getLastPosition, insertLateChanges, insertMoved, listClosedDays } from './late-changes.ts'

type ClosedDays = { position: number; isClosed: IsClosed }

/**
 * Notes what changes days that were closed. While there is no closing that costs one look at one row; and as nobody can
 * close anything while the tree is shared, what is read here holds to the commit.
 */
export function watchClosedDays(): Watcher {
  let held: ClosedDays = { position: 0, isClosed: () => false }

  async function closedDays(tx: Tx): Promise<ClosedDays> {
    const position = await getLastPosition(tx)
    if (position !== held.position) held = { position, isClosed: lookUp(await listClosedDays(tx)) }
    return held
  }

  return {
    async counted(tx, counted) {
      const { position, isClosed } = await closedDays(tx)
      if (position === 0 || !touches(counted, isClosed)) return
      await insertLateChanges(tx, position, lateChanges(counted, isClosed))
    },
    async moved(tx, move, spread) {
      const { position, isClosed } = await closedDays(tx)
      if (position === 0) return
      await insertMoved(tx, position, move)
      await insertLateChanges(tx, position, movedKeys(move, spread, isClosed))
    },
  }
}

function lookUp(stretches: readonly { measure: string; first: Day; after: Day }[]): IsClosed {
  const byMeasure = Map.groupBy(stretches, ({ measure }) => measure)
  // The beginning of time is written -infinity, which sorts before every day as text too.
  return (measure, day) => byMeasure.get(measure)?.some(({ first, after }) => first <= day && day < after) ?? false
}
