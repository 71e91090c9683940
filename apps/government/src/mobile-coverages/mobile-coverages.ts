import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { mobileCoverages } from '@lantoa/contracts/government/mobile-coverages'

export const mobileCoverage = registerTable(mobileCoverages, { operator: 'text', until: 'date' })

/** Where operators have 4G. */
export const mobileCoverageSlice = (parts: ServiceParts) =>
  register(parts, mobileCoverages, {
    table: mobileCoverage,
    once: {
      ...{ by: ['hamletCode', 'operator'], until: 'until', code: 'coverage-recorded', pointer: '/operator' },
      detail: 'The 4G of this operator is recorded for the hamlet at that time: correct that one.',
    },
  })
