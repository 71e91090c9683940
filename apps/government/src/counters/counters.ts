import type { Tx } from '@lantoa/chassis/database/database'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { counters } from '@lantoa/contracts/government/counters'

export const counter = registerTable(counters, { number: 'integer', services: 'text' })

/** Counters of centres: each number is there once in a centre. */
export const counterSlice = (parts: ServiceParts) =>
  register(parts, counters, {
    table: counter,
    look: findNumbers,
    learn: learnNumber,
    check: refuseSecond,
    checkStates: refuseSecond,
  })

type Numbered = { readonly unitCode: string; readonly number: number }
/** The numbers that are taken, by the ids of their counters. */
type Numbers = Map<string, Numbered>

async function findNumbers(tx: Tx, said: readonly Readonly<Record<string, unknown>>[]): Promise<Numbers> {
  const rows = await tx.query<Numbered & { id: string }>({
    name: 'find-counter-numbers',
    text: `SELECT counter_id AS id, unit_code AS "unitCode", number FROM counter
            WHERE unit_code = ANY($1) AND status <> 'withdrawn'`,
    values: [said.map(({ unitCode }) => String(unitCode))],
  })
  return new Map(rows.map(({ id, ...numbered }) => [id, numbered]))
}

function learnNumber(numbers: Numbers, thing: Thing): void {
  const id = String(thing.counterId)
  numbers.delete(id)
  if (thing.status !== 'withdrawn') numbers.set(id, thing as unknown as Numbered) // by the fields of the register
}

function refuseSecond(thing: Thing, { facts, input }: Pick<Judged<Numbers>, 'facts' | 'input'>) {
  if (thing.status === 'withdrawn') return undefined
  const { unitCode, number } = thing
  const isTaken = [...facts].some(
    ([id, one]) => one.unitCode === unitCode && one.number === number && id !== input.counterId,
  )
  if (!isTaken) return undefined
  return refuse('counter-taken', `${unitCode} has a counter ${number} already.`, { pointer: '/number' })
}
