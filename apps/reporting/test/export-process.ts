import { setInterval } from 'node:timers'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import { startReportingForTest } from './commune.ts'

/** A province in a process of its own, so that the memory that exports take can be told from what a test takes. */
const COMMUNES = 50
const HAMLETS = 50

const SINCE = '2025-07-01'
const at = { validFrom: SINCE, validTo: null, successors: [] }
const communes = Array.from({ length: COMMUNES }, (_, index) => String(31_001 + index))
const units: UnitState[] = [
  { code: '91', level: 'province', kind: 'tỉnh', name: 'An Giang', parentCode: null, ...at },
  ...communes.map((code) => ({ code, level: 'commune', kind: 'xã', name: code, parentCode: '91', ...at }) as const),
  ...communes.flatMap((parentCode) =>
    Array.from({ length: HAMLETS }, (_, index) => {
      const code = `${parentCode}.${String(index + 1).padStart(2, '0')}`
      return { code, level: 'hamlet', kind: 'ấp', name: `Ấp ${index + 1}`, parentCode, ...at } as const
    }),
  ),
]

const service = await startReportingForTest(units)
await service.parts.database.query(
  `INSERT INTO cell SELECT unit, measure, date '2026-01-01' + day, 1 + day, 1
     FROM unnest($1::text[]) AS unit, unnest($2::text[]) AS measure, generate_series(0, 59) AS day`,
  [units.map(({ code }) => code), ['households', 'adults', 'persons-15', 'hamlets-with-team']],
)
const token = await service.token({ roles: ['province_officer'], units: ['91'] })

let peak = 0
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 20)

process.on('message', (message) => {
  if (message === 'stop') void service.stop().then(() => process.exit())
  if (message !== 'measure') return
  const before = peak
  peak = process.memoryUsage.rss()
  process.send?.({ peak: before, now: peak })
})
process.send?.({ url: `${service.baseUrl}/reporting/v1/exports/values`, token })
