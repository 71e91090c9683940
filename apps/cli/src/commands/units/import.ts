import { Command } from 'commander'
import { EXIT } from '../../failure/exit-codes.ts'
import { problemLines } from '../../failure/failure.ts'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import { startProgress } from '../../output/progress.ts'
import { printRefused, type RefusedRow } from '../../output/refused-rows.ts'
import { openSession } from '../../session/session.ts'
import { type Sent, sendUnits } from '../../units/send-units.ts'
import { type ListOptions, readList } from '../../units/unit-list.ts'
import { UNIT_COLUMNS } from '../../units/unit-row.ts'
import type { RefusedLine, UnitsFile } from '../../units/units-file.ts'

type Options = ListOptions & { dryRun?: true; json?: true }

export function unitsImport(io: Io): Command {
  const command = new Command('import')
    .description('import a list of units; every row can be sent again, so a stopped import just starts over')
    .argument('[file]', 'CSV in UTF-8; a row that is refused is named with its line and does not stop the others')
    .option('--national', 'instead of a file: the provinces and communes of the nation, which come with lantoa')
    .option('--province <code>', 'with --national: only this province and its communes')
    .option('--valid-from <day>', 'first day of the units that name none', readDay, '2025-07-01')
    .option('--dry-run', 'ask the service what it would take and what it would refuse, write nothing')
    .option('--json', 'print the outcome as JSON')
    .addHelpText(
      'after',
      `\nColumns: ${UNIT_COLUMNS.required.join(', ')}; if wanted ${UNIT_COLUMNS.optional.join(', ')}.`,
    )
    .action(async (path: string | undefined, options: Options) => send(io, await readList(io, path, options), options))
  return withExamples(
    command,
    'lantoa units import --national',
    'lantoa units import hamlets.csv --dry-run',
    'lantoa units import old-units.csv --valid-from 2004-01-01',
  )
}

async function send(io: Io, file: UnitsFile, { dryRun, json }: Options): Promise<void> {
  const lantoa = await openSession(io)
  const label = dryRun ? 'Judging units:' : 'Importing units:'
  const progress = startProgress(io, label, { total: file.units.length, what: 'rows' })
  const startedAt = io.now()
  const sent = await sendUnits(lantoa, file.units, { signal: io.signal, onProgress: progress.update, dryRun })
  const seconds = (io.now() - startedAt) / 1000
  progress.end()
  const refused = byLine([...file.refused, ...sent.refused])
  io.exitCode = exitCodeOf(io, sent, refused)
  const { created, updated, unchanged, doubtful, unsent, stoppedBy } = sent
  const good = created + updated + unchanged
  const counts = { created, updated, unchanged, refused, doubtful, unsent, seconds, stoppedBy }
  if (json) return printJson(io, dryRun ? { dryRun, good, ...counts } : counts)
  printRefused(io, [...refused, ...doubtful].map(asRow))
  const rest = refused.length > 0 ? `, ${count(refused.length)} refused` : ''
  const done = `${count(created)} created, ${count(updated)} updated, ${count(unchanged)} unchanged${rest}`
  const would = `${count(good)} rows are good, ${count(refused.length)} would be refused; nothing was written.`
  printLine(io, dryRun ? would : done)
  if (stoppedBy) printNote(io, `Stopped: ${problemLines(stoppedBy).join('\n  ')}`)
  if (unsent > 0) printNote(io, `${count(unsent)} rows were not sent: run the same command again.`)
}

function exitCodeOf(io: Io, { stoppedBy }: Sent, refused: readonly RefusedLine[]) {
  if (io.signal.aborted) return EXIT.interrupted
  if (stoppedBy) return EXIT.unreachable
  return refused.length > 0 ? EXIT.refused : EXIT.ok
}

function byLine(refused: readonly RefusedLine[]): RefusedLine[] {
  return refused.toSorted((a, b) => a.line - b.line)
}

function asRow({ line, code, reasons }: RefusedLine): RefusedRow {
  return { at: `line ${line}${code ? ` (${code})` : ''}`, reasons }
}
