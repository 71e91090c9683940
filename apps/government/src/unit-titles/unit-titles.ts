import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { findCited } from '@lantoa/chassis/register/cited'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { unitTitles } from '@lantoa/contracts/government/unit-titles'
import { levelOfCode } from '@lantoa/units/unit'
import { refuseUnknownAct } from '../legal-acts/cited-acts.ts'
import { legalAct } from '../legal-acts/legal-acts.ts'

export const unitTitle = registerTable(unitTitles, {
  ...{ title: 'text', year: 'integer', actId: 'uuid', source: 'text' },
})

/** What units were recognised or classed as: each of them once for a year. */
export const unitTitleSlice = (parts: ServiceParts) =>
  register(parts, unitTitles, {
    table: unitTitle,
    once: {
      ...{ by: ['unitCode', 'title', 'year'], code: 'title-recorded', pointer: '/title' },
      detail: ({ unitCode, year }) => `${unitCode} has this title for ${year}: correct that one.`,
    },
    look: (tx, said) => findCited(tx, legalAct, said, 'actId'),
    check: (thing, { facts, ...judged }) => refuseLevel(thing) ?? refuseUnknownAct(thing, 'actId', facts, judged),
  })

/** What only units of one level are; remoteness is a matter of all. */
const LEVELS: Readonly<Record<string, string>> = { smart_village: 'hamlet', modern_smart_rural_commune: 'commune' }

function refuseLevel({ title, unitCode }: Thing) {
  const level = LEVELS[String(title)]
  if (level === undefined || levelOfCode(String(unitCode)) === level) return undefined
  return refuse('wrong-level', `This title is one of a ${level}.`, { pointer: '/unitCode' })
}
