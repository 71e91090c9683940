import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { closeUnit } from '@lantoa/contracts/teams/units.http'
import { dayOf } from '@lantoa/vietnam/days'
import { decideClosing } from './closing.ts'
import { findVersions, listBeneath, lockTree } from './find.ts'
import { writeUnits } from './publish.ts'

/** Closes units one after the other, each on the tree as those before it leave it. */
export async function closeUnits(
  tx: Tx,
  commands: readonly Command<typeof closeUnit>[],
  { units, now }: { units: UnitDirectory; now: Date },
) {
  await lockTree(tx)
  const outcomes = []
  for (const command of commands) {
    const { code, on } = command.input
    const tree = await units.sharedTree(tx)
    const known = (await findVersions(tx, [code])).get(code) ?? []
    const children = await listBeneath(tx, [code], on)
    const versions = await findVersions(
      tx,
      children.map(({ state }) => state.code),
    )
    const facts = { known, children, childVersions: [...versions.values()].flat(), tree, today: dayOf(now) }
    const decision = decideClosing(command, facts)
    const { correlationId } = command
    const writes = decision.ok ? decision.writes.map((unit) => ({ ...unit, correlationId })) : []
    await writeUnits(tx, units, writes, { source: '/teams', now })
    outcomes.push(
      decision.ok ? accept({ ...decision.unit.state, moved: decision.moved }, decision.unit.sequence) : decision,
    )
  }
  return outcomes
}
