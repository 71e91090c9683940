import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import type { closeUnit, registerHamlet, registerUnit } from '@lantoa/contracts/teams/units.http'
import { dayOf } from '@lantoa/vietnam/days'
import { decideClosing } from './closing.ts'
import { decideHamlet, decideUnit, type UnitDecision, type UnitFacts } from './domain.ts'
import { findVersions, listBeneath, lockTree } from './find.ts'
import { createNamesakes } from './namesakes.ts'
import { type UnitWrite, writeUnits } from './publish.ts'

type Surroundings = { units: UnitDirectory; now: Date }

export function registerUnits(tx: Tx, commands: readonly Command<typeof registerUnit>[], around: Surroundings) {
  return register(tx, commands, { ...around, codeOf: ({ input }) => input.code, decide: decideUnit })
}

export function registerHamlets(tx: Tx, commands: readonly Command<typeof registerHamlet>[], around: Surroundings) {
  return register(tx, commands, { ...around, codeOf: ({ input }) => input.hamletCode, decide: decideHamlet })
}

export async function closeUnits(tx: Tx, commands: readonly Command<typeof closeUnit>[], { units, now }: Surroundings) {
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

type Registering<C, Code extends string> = Surroundings & {
  codeOf: (command: C) => string
  decide: (command: C, facts: UnitFacts) => UnitDecision<Code>
}

/** Decides one after the other, each on the tree as those before it leave it: a parent may come in the same batch. */
async function register<C extends { correlationId: string }, Code extends string>(
  tx: Tx,
  commands: readonly C[],
  { units, now, codeOf, decide }: Registering<C, Code>,
) {
  await lockTree(tx)
  let tree = await units.sharedTree(tx)
  const versions = await findVersions(tx, commands.map(codeOf))
  const namesakesOf = createNamesakes(tree, dayOf(now))
  const writes: UnitWrite[] = []
  const outcomes = commands.map((command) => {
    const code = codeOf(command)
    const decision = decide(command, { known: versions.get(code) ?? [], tree, today: dayOf(now) })
    if (!decision.ok) return decision
    if (decision.writes.length > 0) {
      versions.set(code, merge(versions.get(code) ?? [], decision.writes))
      tree = tree.withRows(decision.writes.map(({ state }) => state))
      writes.push(...decision.writes.map((unit) => ({ ...unit, correlationId: command.correlationId })))
    }
    const sameNameAs = namesakesOf(decision.unit.state)
    const warning = sameNameAs.length > 0 ? { sameNameAs } : {}
    return accept({ ...decision.unit.state, change: decision.change, ...warning }, decision.unit.sequence)
  })
  await writeUnits(tx, units, writes, { source: '/teams', now })
  return outcomes
}

function merge(known: readonly SequencedUnit[], writes: readonly SequencedUnit[]): SequencedUnit[] {
  const replaced = new Set(writes.map(({ state }) => state.validFrom))
  return [...known.filter(({ state }) => !replaced.has(state.validFrom)), ...writes].sort((a, b) =>
    a.state.validFrom < b.state.validFrom ? -1 : 1,
  )
}
