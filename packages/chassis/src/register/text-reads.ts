import type { Register } from '@lantoa/contracts/register/define-register'
import type { Reader } from '../access-log/read-log.ts'
import { textReadsOf } from '../access-log/text-reads.ts'
import type { Context } from '../commands/command.ts'
import type { Tx } from '../database/database.ts'
import type { Table } from '../database/table.ts'
import { seesPersons } from '../http/sees-persons.ts'
import { placeOf } from './places.ts'
import type { Row } from './register-table.ts'
import type { Thing } from './thing.ts'
import { showsNames } from './view.ts'

type Accepted = { readonly value: Thing; readonly command: Omit<Reader, 'now'>; readonly fresh: boolean }

/** Writes down to whom words are shown that may name a person: fields of things, and reasons of their states. */
export function textReads(declared: Register, table: Table<Row>) {
  const key = table.columns.find(({ isKey }) => isKey)?.name ?? ''
  const { logReads, logAnswers } = textReadsOf({ table: table.name, key })
  const shown = (thing: Thing) => ({ thingId: String(thing[declared.idField]), unitCode: placeOf(declared, thing) })

  return {
    async logThings(tx: Tx, operation: string, things: readonly Thing[], reader: Reader): Promise<void> {
      const named = things.filter((thing) => showsNames(declared, thing, reader.caller))
      await logReads(tx, operation, named.map(shown), reader)
    },
    /** One line, in however many of its states and reasons there are words. */
    async logHistory(
      tx: Tx,
      thing: Thing,
      changes: readonly { readonly state: Thing; readonly reason: string | null }[],
      reader: Reader,
    ): Promise<void> {
      const { caller } = reader
      const isSaid = changes.some(({ state, reason }) => reason !== null || showsNames(declared, state, caller))
      if (isSaid && seesPersons(caller)) await logReads(tx, declared.routes.history.operationId, [shown(thing)], reader)
    },
    /** Who is answered with what he has just recorded knows it. */
    logAnswersOf: (operation: string, { isNew }: { isNew: boolean }) => {
      return async (tx: Tx, accepted: readonly Accepted[], { now }: Pick<Context, 'now'>): Promise<Thing[]> => {
        const read = accepted.filter(
          ({ value, command, fresh }) => !(isNew && fresh) && showsNames(declared, value, command.caller),
        )
        const answers = read.map(({ value, command }) => ({ value: shown(value), command }))
        await logAnswers(tx, operation, answers, now)
        return accepted.map(({ value }) => value)
      }
    },
  }
}
