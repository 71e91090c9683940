import { z } from 'zod'
import { defineList } from './define-list.ts'
import { Uuid } from './ids.ts'
import { code } from './text.ts'
import { Day, Instant } from './time.ts'
import { UnitCode } from './unit-codes.ts'

/** By which a client says that what it asks for goes into a file: the same id with every page. */
export const EXPORT_HEADER = 'Export-Id'

const Subject = code(/^[\w.:@|-]{1,200}$/, 'a subject as tokens name it').meta({ examples: ['commune-officer'] })

export const ExportLine = z
  .object({
    exportId: Uuid.meta({ description: 'The same for all lists that one file was made of' }),
    operation: z.string().meta({ examples: ['listResidents'] }),
    unitCode: z.string().meta({
      description: 'The smallest unit in which all of it was asked for; `VN`: the whole country',
      examples: ['31027'],
    }),
    exportedBy: z.string().meta({ description: 'Subject of the token that was used' }),
    startedAt: Instant,
    lastAt: Instant,
    rows: z.int().meta({ description: 'Rows that were answered so far', examples: [412] }),
    whole: z.boolean().meta({ description: 'False: it broke off, or goes on' }),
  })
  .meta({ id: 'ExportLine', description: 'That somebody took a list away, whole or as far as it came' })
export type ExportLine = z.output<typeof ExportLine>

export const listExports = defineList({
  path: '/export-log',
  operationId: 'listExports',
  summary: 'Who exported which list of a unit, when, and how many rows, latest first',
  permission: 'export-log:read',
  filters: {
    unit: UnitCode,
    exportedBy: Subject.optional(),
    from: Day.optional().meta({ description: 'Begun on this day or later' }),
    until: Day.optional().meta({ description: 'Begun on this day or earlier' }),
  },
  item: ExportLine,
  order: ['-exportLineId'],
  refusals: { 'unknown-unit': 422 },
})

/** Of every service: whatever it lists may be exported. */
export const exportLogRoutes = { listExports }
