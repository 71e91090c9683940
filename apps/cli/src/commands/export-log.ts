import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../io.ts'
import { SERVICES, type ServiceName } from '../operations/services.ts'
import { readCount, readDay } from '../options/arguments.ts'
import { withExamples } from '../options/examples.ts'
import { showInstant, showNumber } from '../output/formats.ts'
import { printJson, printNote, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'
import { take } from '../output/take.ts'
import { openSession } from '../session/session.ts'

type Options = { unit: string; by?: string; from?: string; until?: string; limit: number; json?: true }
type Line = Data<'identity', 'listExports'>['items'][number] & { service: ServiceName }

const COLUMNS: readonly Column<Line>[] = [
  { title: 'begun', of: ({ startedAt }) => showInstant(startedAt) },
  { title: 'by', of: ({ exportedBy }) => exportedBy },
  { title: 'list', of: ({ operation }) => operation },
  { title: 'unit', of: ({ unitCode }) => unitCode },
  { title: 'rows', of: ({ rows }) => showNumber(rows) },
  { title: '', of: ({ whole }) => (whole ? '' : 'broke off, or goes on') },
]

/** Who took which lists away, from the logs of all services. */
export function exportLog(io: Io): Command {
  const command = new Command('export-log')
    .description('who took which list of a unit away, when and how many rows, latest first')
    .requiredOption('--unit <code>', 'this unit and all beneath')
    .option('--by <account>', 'only what this account took')
    .option('--from <day>', 'begun on this day or later', readDay)
    .option('--until <day>', 'begun on this day or earlier', readDay)
    .option('--limit <number>', 'at most so many', readCount(10_000), 100)
    .option('--json', 'print them as JSON, whole')
    .action(async ({ limit, json, by, ...query }: Options) => {
      const lantoa = await openSession(io)
      const asked = { ...query, ...(by === undefined ? {} : { exportedBy: by }), limit: Math.min(limit, 500) }
      const logs = await Promise.all(
        SERVICES.map(async (service): Promise<Line[]> => {
          const lines = await take(lantoa[service].listExports.all({ query: asked, signal: io.signal }), limit)
          return lines.map((line) => ({ ...line, service }))
        }),
      )
      const lines = logs.flat().sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
      print(io, lines.slice(0, limit), { limit, json })
    })
  return withExamples(command, 'lantoa export-log --unit 91', 'lantoa export-log --unit 31027 --from 01/03/2026')
}

function print(io: Io, lines: readonly Line[], { limit, json }: Pick<Options, 'limit'> & { json: true | undefined }) {
  if (json) return printJson(io, lines)
  if (lines.length === 0) return printNote(io, 'Nobody has taken a list away.')
  printTable(io, COLUMNS, lines)
  if (lines.length === limit) printNote(io, `The latest ${limit}; there may be more: --limit, --from, --until.`)
}
