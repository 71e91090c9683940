import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import { findErased } from '../erased/erased.ts'
import { within } from '../scope.ts'
import { resident } from './residents.ts'

type Said = Readonly<Record<string, unknown>>

/** The residents whom things of a register are about, and those of them who were erased; nobody erases them meanwhile. */
export async function lookUpResidents(tx: Tx, said: readonly Said[]) {
  const ids = said.flatMap(({ residentId }) => (typeof residentId === 'string' ? [residentId] : []))
  const residents = await resident.share(tx, ids)
  return { residents, erased: await findErased(tx, ids) }
}

type Facts = Awaited<ReturnType<typeof lookUpResidents>>
type Judging = Pick<Context, 'tree' | 'today'> & {
  readonly caller: Caller
  readonly input: Said
  readonly facts: Facts
}

/** Whom it is about has to be known where that is said, and not for ever: they may be erased since. */
export function refuseResident(thing: Thing, { caller, input, facts, tree, today }: Judging) {
  const known = facts.residents.get(String(thing.residentId))
  if (!('residentId' in input) || within(caller, known, { tree, today })) return undefined
  return refuse('unknown-resident', 'No resident in your units has this id.', { pointer: '/residentId' })
}
