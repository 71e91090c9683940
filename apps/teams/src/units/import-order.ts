import type { BatchHandler, Command } from '@lantoa/chassis/http/api'
import type { registerUnit } from '@lantoa/contracts/teams/units.http'
import { LEVEL_RANK } from '@lantoa/units/unit'
import { dayNumber } from '@lantoa/vietnam/days'

type UnitCommand = Command<typeof registerUnit>
type Register = BatchHandler<typeof registerUnit>

/** Later than any day: what names successors comes after what may be one. */
const AFTER_ALL = 10_000_000

/**
 * Hands a batch over in the order in which each unit finds its parent and its successors there, and the answers back in
 * the order in which the commands came.
 */
export async function inImportOrder(commands: readonly UnitCommand[], register: Register): ReturnType<Register> {
  const ordered = commands
    .map((command, place) => ({ command, place, key: sortKey(command.input) }))
    .sort((a, b) => a.key.rank - b.key.rank || a.key.day - b.key.day)
  const outcomes = await register(ordered.map(({ command }) => command))
  const back = ordered.map(({ place }, index) => ({ place, index })).sort((a, b) => a.place - b.place)
  return back.flatMap(({ index }) => outcomes[index] ?? [])
}

/** Oldest first, so that a version can continue the one before; but a successor ends later than what went into it. */
function sortKey({ level, successors, validFrom, validTo }: UnitCommand['input']) {
  const rank = LEVEL_RANK[level]
  if (successors.length === 0) return { rank, day: dayNumber(validFrom) }
  return { rank, day: AFTER_ALL - dayNumber(validTo ?? validFrom) }
}
