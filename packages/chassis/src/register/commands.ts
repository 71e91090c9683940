import type { Register } from '@lantoa/contracts/register/define-register'
import type { UnitTree } from '@lantoa/units/tree'
import { type Context, causesOf, type Fresh, valuesOf } from '../commands/command.ts'
import type { Tx } from '../database/database.ts'
import type { Condition } from '../database/list-of.ts'
import type { Table } from '../database/table.ts'
import type { Caller } from '../http/caller.ts'
import { accept, type Refusal } from '../http/outcome.ts'
import type { Cause, EventContext } from '../outbox/outbox.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import type { Given, Judged, Rules } from './decide.ts'
import { type Once, onceRule, type Standing } from './once.ts'
import type { Row } from './register-table.ts'
import { textReads } from './text-reads.ts'
import type { Thing } from './thing.ts'
import { viewOf } from './view.ts'

export type Fields = Readonly<Record<string, unknown>>

/** What is special about a register. */
export type Own<Facts> = {
  readonly table: Table<Row>
  /** Of what it has one until that is withdrawn. */
  readonly once?: Once
  /** What its own rules have to know beside the thing. */
  readonly look?: (tx: Tx, said: readonly Fields[]) => Promise<Facts>
  /**
   * Locks, before things are changed, what others lock before they write the things: by how those stand and by what is said
   * of them. So nobody waits for each other in a circle.
   */
  readonly lockFirst?: (tx: Tx, named: readonly Fields[]) => Promise<unknown>
  /** Changes those facts by a thing that was decided: what comes behind it in the same batch stands on it. */
  readonly learn?: (facts: Facts, thing: Thing) => void
  /** Its own rules, beyond those of every register. */
  readonly check?: OwnRule<Facts>
  /** The same of its states: judged wherever one of them is said, or what they hang on is corrected. */
  readonly checkStates?: OwnRule<Facts>
  /** What is kept with a thing, of what is known elsewhere about what it says: columns of its table. */
  readonly find?: (thing: Thing, judged: Judged<Facts>) => Fields
  /**
   * For things that are told again when more is known: what a repeat says beyond what is recorded, nothing where it says no
   * more; undefined where it says something else.
   */
  readonly adds?: (known: Thing, said: Fields, facts?: Facts) => Fields | undefined
  /** Of things that fall due: which of them are late by now, by an index. */
  readonly overdue?: (now: Date) => Condition
  /** What is published in place of things, where others are told of somebody else than was said; in their order. */
  readonly asPublished?: AsPublished
  /** What else changes with things that were written, in the same transaction. */
  readonly follow?: (tx: Tx, things: readonly Thing[], context: EventContext) => Promise<void>
}
export type AsPublished = (tx: Tx, things: readonly Thing[]) => Promise<readonly Thing[]>
type OwnRule<Facts> = (thing: Thing, judged: Judged<Facts>) => Refusal | undefined

type Within = EventContext & { readonly tree: UnitTree }
export type Append = (tx: Tx, things: readonly Thing[], causes: readonly Cause[], context: Within) => Promise<void>

/** What was looked up: for its own rules, and of what it has one. */
export type Known<Facts> = { readonly own: Facts | undefined; readonly standing: Standing }

/** What all commands of a register share. */
export type Shared<Facts> = ReturnType<typeof sharedBy<Facts>>

export function sharedBy<Facts>(
  parts: ServiceParts,
  declared: Register,
  { table, once, look, learn, lockFirst, check, checkStates, find, adds }: Own<Facts>,
  append: Append,
) {
  const rule = once && onceRule(table, once)
  const idIn = (input: object) => String((input as Fields)[declared.idField])
  return {
    table,
    idIn,
    logAnswersOf: textReads(declared, table).logAnswersOf,
    spec: {
      askOwner: placesFirst(parts, declared),
      keys: (input: object) => ({ thing: idIn(input) }),
      answer: (thing: Thing, { caller }: { caller: Caller }) => accept(viewOf(declared, thing, caller), thing.version),
    },
    /**
     * Before any row is locked: whoever changes units waits for who has read them, and then finds what those wrote.
     */
    shareTree: async (tx: Tx) => ({ tree: await parts.units.sharedTree(tx) }),
    async lockFirst(tx: Tx, commands: readonly { input: Fields }[]): Promise<void> {
      if (!lockFirst) return
      const said = commands.map(({ input }) => input)
      const known = await table.find(tx, said.map(idIn))
      await lockFirst(tx, [...known.values(), ...said])
    },
    /** By what is said of things, and by what is known of those that are changed. */
    async lookUp(
      tx: Tx,
      commands: readonly { input: Fields }[],
      known: ReadonlyMap<string, Fields>,
      tree: UnitTree,
    ): Promise<Known<Facts>> {
      const said = commands.map(({ input }) => ({ ...known.get(idIn(input)), ...input }))
      return { own: await look?.(tx, said), standing: (await rule?.look(tx, said, tree)) ?? new Map() }
    },
    judge(given: Given, { own, standing }: Known<Facts>, context: Context, before?: Thing): Rules {
      const judged = { ...given, ...context, before, facts: own as Facts } // they are there where `look` is
      const refuseSecond = (thing: Thing) => rule?.refuseSecond(thing, standing, context.tree)
      return {
        check: (thing) => check?.(thing, judged) ?? refuseSecond(thing),
        checkStates: (thing) => checkStates?.(thing, judged) ?? refuseSecond(thing),
        complete: (thing) => ({ ...thing, ...rule?.computed(thing, context.tree), ...find?.(thing, judged) }),
      }
    },
    learn({ facts: { own, standing } }: { facts: Known<Facts> }, thing: Thing): void {
      if (own !== undefined) learn?.(own, thing)
      rule?.learn(standing, thing)
    },
    saysNoMore(known: Thing, said: Fields, { own }: Known<Facts>) {
      const more = adds?.(known, said, own)
      return more !== undefined && Object.keys(more).length === 0
    },
    publish: (tx: Tx, fresh: readonly Fresh<Thing>[], context: Within) =>
      append(tx, valuesOf(fresh), causesOf(fresh, idIn), context),
  }
}

/** A unit that was made a moment ago may not have arrived yet: its owner is asked. */
function placesFirst({ units }: ServiceParts, { within }: Register) {
  return {
    when: ['outside-scope', 'not-found', 'unknown-unit'],
    async ask(commands: readonly { input: object }[]) {
      await units.catchUp()
      await units.ensure(commands.flatMap(({ input }) => (input as Record<string, string>)[within] ?? []))
    },
  }
}
