import type { Route } from '@lantoa/contracts/define-route'
import type { Register } from '@lantoa/contracts/register/define-register'
import { placesThroughTime } from '@lantoa/units/places-through-time'
import { dayOf } from '@lantoa/vietnam/days'
import { foundWords } from '@lantoa/vietnam/search-words'
import { type Context, causesOf, command, type Fresh, valuesOf } from '../commands/command.ts'
import { isRepeat } from '../commands/repeat.ts'
import type { Tx } from '../database/database.ts'
import type { Table } from '../database/table.ts'
import { insertFormer } from '../history/former-states.ts'
import type { Refusal } from '../http/outcome.ts'
import { entity } from '../outbox/entity.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { type Slice, slice } from '../process/slice.ts'
import { decideCorrection } from './correct.ts'
import {
  type Check,
  decideAdvance,
  decideRecord,
  type Given,
  isVisible,
  type Judged,
  noSuch,
  placeOf,
} from './decide.ts'
import { readHandlers } from './read.ts'
import type { Row } from './register-table.ts'
import { stateOf, type Thing } from './thing.ts'

type Fields = Readonly<Record<string, unknown>>

type Own<Facts> = {
  readonly table: Table<Row>
  /** What its own rules have to know beside the thing. */
  readonly look?: (tx: Tx, said: readonly Fields[]) => Promise<Facts>
  /** Its own rules, beyond those of every register. */
  readonly check?: (thing: Thing, judged: Judged<Facts>) => Refusal | undefined
}

/** Answers a declared register: everything between its routes and its table. */
export function register<Facts = undefined>(
  parts: ServiceParts,
  declared: Register,
  { table, look, check }: Own<Facts>,
): Slice {
  const { idField, routes } = declared
  const published = entity<typeof declared.changed, Thing>(declared.changed, {
    table: table.name,
    key: table.columns.find(({ isKey }) => isKey)?.name ?? '',
    version: 'version',
    load: async (tx, ids) => [...(await table.find(tx, ids)).values()],
    entry(thing) {
      const [code, today] = [placeOf(declared, thing), dayOf(parts.now())]
      const places = placesThroughTime(parts.units.tree(), code, thing.since, today)
      return { key: idIn(thing), data: { ...thing, places } as never, sequence: thing.version } // its schema takes its fields
    },
  })
  const idIn = (input: object) => String((input as Record<string, unknown>)[idField])
  const common = { askOwner: unitsFirst(parts, declared), keys: (input: object) => ({ thing: idIn(input) }) }
  const append = (tx: Tx, fresh: readonly Fresh<Thing>[], context: Parameters<typeof published.append>[3]) =>
    published.append(tx, valuesOf(fresh), causesOf(fresh, idIn), context)

  const lookUp = async (tx: Tx, commands: readonly { input: Fields }[]) =>
    look?.(
      tx,
      commands.map(({ input }) => input),
    )
  function judge(given: Given, facts: Facts | undefined, context: Context): Check {
    return (thing) => check?.(thing, { ...given, ...context, facts: facts as Facts }) // it is there where `look` is
  }

  const record = command(parts, routes.record, {
    ...common,
    gather: async (tx, { keys, commands }) => ({
      known: await table.find(tx, keys.thing),
      facts: await lookUp(tx, commands),
    }),
    recorded: {
      find({ input }, { known }) {
        const value = known.get(idIn(input))
        // An exported list says what is so by now; who imports it again changes nothing.
        const isPresent = value && isRepeat(routes.record, value, input)
        return value && { value: value as Thing, recordedAs: isPresent ? value : value.recordedAs }
      },
      sees: (caller, value, _facts, context) => isVisible(declared, caller, value, context),
      hidden: noSuch(declared),
      differs: declared.differs,
    },
    decide: (given, { facts }, context) => decideRecord(declared, given, context, judge(given, facts, context)),
    async write(tx, fresh: readonly Fresh<Thing>[], context) {
      const recordedAt = context.now.toISOString()
      const rows = fresh.map(({ value, input, by }) => {
        return { ...value, searchKey: searchKeyOf(declared, value), recordedAs: input, recordedBy: by, recordedAt }
      })
      await table.insert(tx, rows)
      await append(tx, fresh, context)
    },
  })

  function change(route: Route, kind: string, fields: readonly string[], decide: typeof decideCorrection) {
    return command(parts, route, {
      ...common,
      gather: async (tx, { keys, commands }) => ({
        known: await table.lock(tx, keys.thing),
        facts: await lookUp(tx, commands),
      }),
      decide: (given, { known, facts }, context) =>
        decide(declared, given, known.get(idIn(given.input)), context, judge(given, facts, context)),
      async write(tx, fresh: readonly Fresh<Thing, object>[], context, { known }) {
        const changedAt = context.now.toISOString()
        const former = fresh.flatMap(({ value, input, by }) => {
          const before = known.get(idIn(value))
          if (!before) return []
          const corrected = kind === 'corrected' ? Object.keys(input).filter((field) => field !== idField) : []
          const subject = { subjectId: idIn(value), version: before.version, before: stateOf(before) }
          return [{ ...subject, kind, onDay: null, fields: corrected, reason: null, changedBy: by, changedAt }]
        })
        await insertFormer(tx, former)
        const rows = valuesOf(fresh).map((thing) => ({ ...thing, searchKey: searchKeyOf(declared, thing) }))
        await table.update(tx, rows, ['version', ...fields])
        await append(tx, fresh, context)
      },
    }).one
  }

  const corrected = [declared.within, 'since', 'states', 'searchKey', ...Object.keys(declared.fields)]
  const handlers = {
    record: record.one,
    recordBatch: record.many,
    correct: change(routes.correct, 'corrected', corrected, decideCorrection),
    advance: change(routes.advance, 'advanced', ['status', 'states'], decideAdvance),
    ...readHandlers(parts, declared, table),
  }
  return slice({ routes, handlers, republishes: [published.republisher] })
}

/** A unit that was made a moment ago may not have arrived yet: its owner is asked. */
function unitsFirst({ units }: ServiceParts, { within }: Register) {
  return {
    when: ['outside-scope', 'not-found', 'unknown-unit'],
    async ask(commands: readonly { input: object }[]) {
      await units.catchUp()
      await units.ensure(commands.flatMap(({ input }) => (input as Record<string, string>)[within] ?? []))
    },
  }
}

function searchKeyOf(declared: Register, thing: Thing): string {
  return foundWords(declared.searched.map((field) => thing[field]).join(' ')).join(' ')
}
