import type { Tx } from '@lantoa/chassis/database/database'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { legalActs } from '@lantoa/contracts/government/legal-acts'
import { actKeyOf } from './act-key.ts'

export const legalAct = registerTable(
  legalActs,
  {
    ...{ number: 'text', kind: 'text', issuer: 'text', date: 'date' },
    ...{ subject: 'text', validity: 'jsonb' },
  },
  { actKey: 'text' },
)

/** What titles, plans and bodies rest on: each act once. */
export const legalActSlice = (parts: ServiceParts) =>
  register(parts, legalActs, {
    table: legalAct,
    look: findActs,
    learn: learnAct,
    check: refuseSecond,
    checkStates: refuseSecond,
    find: (thing) => ({ actKey: actKeyOf(thing) }),
  })

type Act = { readonly id: string; readonly unitCode: string }
/** The acts that stand, by what makes them one. */
type Acts = Map<string, Act>

async function findActs(tx: Tx, said: readonly Readonly<Record<string, unknown>>[]): Promise<Acts> {
  const rows = await tx.query<Act & { key: string }>({
    name: 'find-legal-acts',
    text: `SELECT legal_act_id AS id, unit_code AS "unitCode", act_key AS key FROM legal_act
            WHERE act_key = ANY($1) AND status = 'recorded'`,
    values: [said.map(actKeyOf)],
  })
  return new Map(rows.map(({ key, ...act }) => [key, act]))
}

/** What is decided counts for what comes behind it. */
function learnAct(acts: Acts, thing: Thing): void {
  const id = String(thing.legalActId)
  for (const [key, act] of acts) if (act.id === id) acts.delete(key)
  if (thing.status === 'recorded') acts.set(actKeyOf(thing), { id, unitCode: String(thing.unitCode) })
}

/** Acts are for everybody: who records one that another unit has is told its id, by which it is cited. */
function refuseSecond(thing: Thing, { facts }: Pick<Judged<Acts>, 'facts'>) {
  const other = facts.get(actKeyOf(thing))
  if (thing.status === 'withdrawn' || !other || other.id === thing.legalActId) return undefined
  const detail = `${other.unitCode} has recorded this act already: it is cited by its id, ${other.id}.`
  return refuse('act-recorded', detail, { pointer: '/number' })
}
