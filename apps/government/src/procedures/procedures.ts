import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
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
    once: {
      ...{ by: ['rootCode', 'code'], of: { rootCode: rootOf }, code: 'procedure-code-taken', pointer: '/code' },
      detail: ({ code }, { rootCode }) => `There is a procedure ${code} in ${rootCode}: correct that one.`,
    },
  })

/** The province of a unit, or the unit where nothing lies above it. */
function rootOf({ unitCode, since }: Thing, tree: UnitTree): string {
  const code = String(unitCode)
  const on = tree.find(code, since) ? since : (tree.history(code)[0]?.validFrom ?? since) // a part of a split unit begins later
  return tree.ancestors(code, on).at(-1) ?? code
}
