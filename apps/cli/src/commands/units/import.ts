import { resolve } from 'node:path'
import { LantoaError } from '@lantoa/sdk'
import { Command } from 'commander'
import { EXIT } from '../../failure/exit-codes.ts'
import { isUnreachable, problemLines } from '../../failure/failure.ts'
import { openCsvFile } from '../../files/csv.ts'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import { startProgress } from '../../output/progress.ts'
import { printRefused, type RefusedRow } from '../../output/refused-rows.ts'
import { openSession } from '../../session/session.ts'
import { type Sent, sendUnits } from '../../units/send-units.ts'
import { UNIT_COLUMNS } from '../../units/unit-row.ts'
import { findOrphans, type RefusedLine, readUnitsFile, type UnitsFile } from '../../units/units-file.ts'

type Options = { validFrom: string; dryRun?: true; json?: true }

export function unitsImport(io: Io): Command {
  const command = new Command('import')
    .description('import a list of units; every row can be sent again, so a stopped import just starts over')
    .argument('<file>', 'CSV in UTF-8; a row that is refused is named with its line and does not stop the others')
    .option('--valid-from <day>', 'first day of the units that name none', readDay, '2025-07-01')
    .option('--dry-run', 'check the file and the parents it names, write nothing')
    .option('--json', 'print the outcome as JSON')
    .addHelpText(
      'after',
      `\nColumns: ${UNIT_COLUMNS.required.join(', ')}; if wanted ${UNIT_COLUMNS.optional.join(', ')}.`,
    )
    .action(async (path: string, options: Options) => {
      const file = await readUnitsFile(openCsvFile(resolve(io.cwd, path), UNIT_COLUMNS), options.validFrom)
      await (options.dryRun ? check(io, file, options) : send(io, file, options))
    })
  return withExamples(
    command,
    'lantoa units import vietnam-units-2026.csv',
    'lantoa units import old-units.csv --valid-from 2004-01-01 --dry-run',
  )
}

async function check(io: Io, file: UnitsFile, { json }: Options): Promise<void> {
  const orphans = await findOrphans(file.units, async (code) => {
    const lantoa = await openSession(io)
    const { error } = await lantoa.teams.getUnit({ params: { code }, signal: io.signal })
    if (error && isUnreachable(error)) throw new LantoaError('getUnit', error)
    return error === undefined
  })
  const refused = byLine([...file.refused, ...orphans])
  const good = file.units.length - orphans.length
  if (refused.length > 0) io.exitCode = EXIT.refused
  if (json) return printJson(io, { dryRun: true, good, refused })
  printRefused(io, refused.map(asRow))
  printLine(io, `${count(good)} rows are good, ${count(refused.length)} would be refused; nothing was written.`)
}

async function send(io: Io, file: UnitsFile, { json }: Options): Promise<void> {
  const lantoa = await openSession(io)
  const progress = startProgress(io, 'Importing units:', { total: file.units.length, what: 'rows' })
  const startedAt = io.now()
  const sent = await sendUnits(lantoa, file.units, { signal: io.signal, onProgress: progress.update })
  const seconds = (io.now() - startedAt) / 1000
  progress.end()
  const refused = byLine([...file.refused, ...sent.refused])
  io.exitCode = exitCodeOf(io, sent, refused)
  const { created, updated, unchanged, unsent, stoppedBy } = sent
  if (json) return printJson(io, { created, updated, unchanged, refused, unsent, seconds, stoppedBy })
  printRefused(io, refused.map(asRow))
  const rest = refused.length > 0 ? `, ${count(refused.length)} refused` : ''
  printLine(io, `${count(created)} created, ${count(updated)} updated, ${count(unchanged)} unchanged${rest}`)
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
