import type { Tx } from '@lantoa/chassis/database/database'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { procedures } from '@lantoa/contracts/government/procedures'
import type { UnitTree } from '@lantoa/units/tree'

export const procedure = registerTable(
  procedures,
  {
    ...{ code: 'text', name: 'text', sector: 'text', form: 'text', documents: 'text', fee: 'integer' },
    ...{ days: 'integer', filedAt: 'text', steps: 'text' },
  },
  { rootCode: 'text' },
)

/** What citizens can ask of offices: a code means one procedure in a province. */
export const procedureSlice = (parts: ServiceParts) =>
  register(parts, procedures, {
    table: procedure,
    look: findCodes,
    learn: learnCode,
    check: refuseTaken,
    checkStates: refuseTaken,
    find: (thing, { tree }) => ({ rootCode: rootOf(thing, tree) }),
  })

type Coded = { readonly rootCode: string; readonly code: string }
/** The procedures that are in force under some codes, by their ids. */
type Known = Map<string, Coded>

async function findCodes(tx: Tx, said: readonly Readonly<Record<string, unknown>>[]): Promise<Known> {
  const rows = await tx.query<Coded & { id: string }>({
    name: 'find-procedure-codes',
    text: `SELECT procedure_id AS id, root_code AS "rootCode", code FROM procedure
            WHERE code = ANY($1) AND status = 'active'`,
    values: [said.map(({ code }) => String(code))],
  })
  return new Map(rows.map(({ id, ...coded }) => [id, coded]))
}

/** What is decided counts for what comes behind it. */
function learnCode(known: Known, thing: Thing): void {
  const id = String(thing.procedureId)
  known.delete(id)
  if (thing.status === 'active') known.set(id, thing as unknown as Coded) // by what is found of it
}

function refuseTaken(thing: Thing, { facts, input, tree }: Judged<Known>) {
  if (thing.status === 'withdrawn') return undefined
  const rootCode = rootOf(thing, tree)
  const isTaken = [...facts].some(
    ([id, one]) => one.code === thing.code && one.rootCode === rootCode && id !== input.procedureId,
  )
  if (!isTaken) return undefined
  const detail = `There is a procedure ${thing.code} in ${rootCode}: correct that one.`
  return refuse('procedure-code-taken', detail, { pointer: '/code' })
}

/** The province of a unit, or the unit where nothing lies above it. */
function rootOf({ unitCode, since }: Thing, tree: UnitTree): string {
  const code = String(unitCode)
  const on = tree.find(code, since) ? since : (tree.history(code)[0]?.validFrom ?? since) // a part of a split unit begins later
  return tree.ancestors(code, on).at(-1) ?? code
}
