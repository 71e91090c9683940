import { command, type Decided } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import { closeUnit } from '@lantoa/contracts/teams/units.http'
import { type ClosingDecision, type ClosingFacts, decideClosing } from './closing.ts'
import { findVersions, listBeneath, listMovedFrom, lockTree } from './find.ts'
import { writeUnits } from './published.ts'

type Closed = Extract<ClosingDecision, { ok: true }>
type Code = Extract<ClosingDecision, { ok: false }>['code']

/** Each closing moves what the next one may find beneath it: all share a key, so each gathers what the one before it wrote. */
export function closeCommand(parts: ServiceParts) {
  const { units } = parts
  return command(parts, closeUnit, {
    keys: () => ({ tree: 'tree' }),
    gather: (tx, { commands }) => gather(tx, units, commands),
    decide(given, facts, { today }): Decided<Closed, Code> {
      const decision = decideClosing(given, { ...facts, today })
      return decision.ok ? { ok: true, value: decision, fresh: decision.writes.length > 0 } : decision
    },
    async write(tx, fresh, context) {
      const writes = fresh.flatMap(({ value, correlationId }) => {
        return value.writes.map((unit) => ({ ...unit, correlationId }))
      })
      await writeUnits(tx, units, writes, context)
    },
    keep: ({ moved }) => moved,
    answer: ({ unit, moved }) => accept({ ...unit.state, moved }, unit.sequence),
  })
}

/** For one command, as they come. */
async function gather(
  tx: Tx,
  units: UnitDirectory,
  commands: readonly Command<typeof closeUnit>[],
): Promise<Omit<ClosingFacts, 'today'>> {
  await lockTree(tx)
  const tree = await units.sharedTree(tx)
  const [
    {
      input: { code, on },
    },
  ] = commands as [Command<typeof closeUnit>]
  const known = (await findVersions(tx, [code])).get(code) ?? []
  const children = await listBeneath(tx, [code], on)
  const versions = await findVersions(
    tx,
    children.map(({ state }) => state.code),
  )
  const movedBefore = await listMovedFrom(tx, code, on)
  return { known, children, childVersions: [...versions.values()].flat(), movedBefore, tree }
}
