import { type Context, command, type Decided, type Fresh } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import { registerHamlet, registerUnit, type UnitRegistered } from '@lantoa/contracts/teams/units.http'
import type { UnitTree } from '@lantoa/units/tree'
import { dayOf } from '@lantoa/vietnam/days'
import { closeCommand } from './closing-command.ts'
import { decideHamlet, decideUnit, type UnitDecision } from './domain.ts'
import { findVersions, lockTree } from './find.ts'
import { createNamesakes } from './namesakes.ts'
import { writeUnits } from './published.ts'

type Registered = { unit: SequencedUnit; change: UnitRegistered['change']; writes: readonly SequencedUnit[] }

/**
 * The tree as the commands decided so far leave it: a parent may come in the same batch. Hamlets have nothing beneath
 * them, so a batch of them waits outside of the tree, which costs more to grow than all the rest.
 */
type Facts = {
  tree: UnitTree
  readonly waiting: UnitState[]
  readonly versions: Map<string, SequencedUnit[]>
  readonly namesakesOf: ReturnType<typeof createNamesakes>
}

export function unitCommands(parts: ServiceParts) {
  const { units } = parts
  const shared = {
    inOrder: true as const,
    learn,
    write: (tx: Tx, fresh: readonly Fresh<Registered>[], context: EventContext) => write(tx, units, fresh, context),
    answer,
  }
  return {
    register: command(parts, registerUnit, {
      ...shared,
      keys: ({ code, validFrom }) => ({ version: `${code}@${validFrom}` }),
      gather: (tx, { commands, context }) =>
        gather(
          tx,
          units,
          commands.map(({ input }) => input.code),
          context,
        ),
      decide(given, facts, context) {
        const { code, level, successors } = given.input
        if (level !== 'hamlet' || successors.length > 0) settle(facts)
        return decided(decideUnit(given, factsOf(facts, code, context)))
      },
    }),
    hamlets: command(parts, registerHamlet, {
      ...shared,
      keys: ({ hamletCode }) => ({ hamlet: hamletCode }),
      gather: (tx, { keys, context }) => gather(tx, units, keys.hamlet, context),
      decide: (given, facts, context) => decided(decideHamlet(given, factsOf(facts, given.input.hamletCode, context))),
    }),
    close: closeCommand(parts),
  }
}

async function gather(tx: Tx, units: UnitDirectory, codes: readonly string[], { now }: Context): Promise<Facts> {
  await lockTree(tx)
  const tree = await units.sharedTree(tx)
  return {
    ...{ tree, waiting: [], versions: await findVersions(tx, codes) },
    namesakesOf: createNamesakes(tree, dayOf(now)),
  }
}

function factsOf({ tree, versions }: Facts, code: string, { today }: Context) {
  return { known: versions.get(code) ?? [], tree, today }
}

function decided<Code extends string>(decision: UnitDecision<Code>): Decided<Registered, Code | 'outside-scope'> {
  return decision.ok ? { ok: true, value: decision, fresh: decision.writes.length > 0 } : decision
}

function learn(facts: Facts, { unit, writes }: Registered): void {
  const { code } = unit.state
  facts.versions.set(code, merge(facts.versions.get(code) ?? [], writes))
  facts.waiting.push(...writes.map(({ state }) => state))
  if (unit.state.level !== 'hamlet') settle(facts)
}

function settle(facts: Facts): void {
  if (facts.waiting.length > 0) facts.tree = facts.tree.withRows(facts.waiting.splice(0))
}

async function write(tx: Tx, units: UnitDirectory, fresh: readonly Fresh<Registered>[], context: EventContext) {
  const writes = fresh.flatMap(({ value, correlationId }) => value.writes.map((unit) => ({ ...unit, correlationId })))
  await writeUnits(tx, units, writes, context)
}

function answer({ unit, change }: Registered, _command: unknown, { namesakesOf }: Facts) {
  const sameNameAs = namesakesOf(unit.state)
  return accept({ ...unit.state, change, ...(sameNameAs.length > 0 ? { sameNameAs } : {}) }, unit.sequence)
}

function merge(known: readonly SequencedUnit[], writes: readonly SequencedUnit[]): SequencedUnit[] {
  const replaced = new Set(writes.map(({ state }) => state.validFrom))
  return [...known.filter(({ state }) => !replaced.has(state.validFrom)), ...writes].sort((a, b) =>
    a.state.validFrom < b.state.validFrom ? -1 : 1,
  )
}
