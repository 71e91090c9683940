import { resolve } from 'node:path'
import { type Lantoa, LantoaError, type Problem } from '@lantoa/sdk'
import { Command } from 'commander'
import { columnOfDossier, DOSSIER_COLUMNS } from '../../dossiers/dossier-row.ts'
import { type DossierLine, type RefusedCell, readDossiersFile } from '../../dossiers/dossiers-file.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import { isUnreachable } from '../../failure/failure.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import { startProgress } from '../../output/progress.ts'
import { printRefused } from '../../output/refused-rows.ts'
import { openSession } from '../../session/session.ts'

type Options = { dryRun?: true; json?: true }
type Sent = { taken: number; flagged: number; refused: RefusedCell[] }

export function dossiersImport(io: Io): Command {
  const command = new Command('import')
    .description('mirror a list of dossiers, once all of them are good; sent again, it changes nothing')
    .argument('<file>', 'CSV in UTF-8, or XLSX; what is refused is named with its row and column, or sheet and cell')
    .option('--dry-run', 'let the service judge every dossier, write nothing')
    .option('--json', 'print the outcome as JSON')
    .addHelpText(
      'after',
      `\nColumns: ${DOSSIER_COLUMNS.required.join(', ')}; if wanted ${DOSSIER_COLUMNS.optional.join(', ')}.`,
    )
    .action((path: string, options: Options) => importDossiers(io, resolve(io.cwd, path), options))
  return withExamples(command, 'lantoa dossiers import dossiers.xlsx', 'lantoa dossiers import dossiers.csv --dry-run')
}

async function importDossiers(io: Io, path: string, { dryRun, json }: Options): Promise<void> {
  const { dossiers, refused } = await readDossiersFile(path)
  if (refused.length > 0) return tell(io, { taken: 0, flagged: 0, refused }, json, true)
  const lantoa = await openSession(io)
  const judged = await send(io, lantoa, dossiers, true)
  // One bad row keeps the whole file out, so that nobody has to find out which half is in.
  const stop = dryRun || judged.refused.length > 0
  tell(io, stop ? judged : await send(io, lantoa, dossiers, undefined), json, stop)
}

async function send(io: Io, lantoa: Lantoa, lines: readonly DossierLine[], dryRun: true | undefined): Promise<Sent> {
  const progress = startProgress(io, dryRun ? 'Judging:' : 'Mirroring:', { total: lines.length, what: 'dossiers' })
  const onProgress = ({ done }: { done: number }) => progress.update(done)
  const commands = lines.map(({ dossier }) => dossier)
  const results = await lantoa.government.mirrorDossierBatch.many(commands, { signal: io.signal, onProgress, dryRun })
  progress.end()
  const sent: Sent = { taken: 0, flagged: 0, refused: [] }
  results.forEach((result, index) => {
    const line = lines[index]
    if (!line) return
    if (result.accepted) {
      sent.taken += 1
      if (result.value.flags.length > 0) sent.flagged += 1
    } else if (isUnreachable(result.problem) && result.problem.code !== 'outside-scope') {
      throw new LantoaError('mirrorDossierBatch', result.problem)
    } else sent.refused.push(...refusedCells(line, result.problem))
  })
  return sent
}

function refusedCells({ at }: DossierLine, { code, title, detail, pointer, errors = [] }: Problem): RefusedCell[] {
  if (errors.length === 0) return [{ at: at(columnOfDossier(pointer)), problem: code, reasons: [detail ?? title] }]
  return errors.map((field) => ({
    at: at(columnOfDossier(field.pointer)),
    problem: code,
    reasons: [field.detail],
  }))
}

function tell(io: Io, { taken, flagged, refused }: Sent, json: true | undefined, stopped: boolean | undefined) {
  if (refused.length > 0) io.exitCode = EXIT.refused
  const mirrored = stopped ? 0 : taken
  if (json) return printJson(io, { mirrored, good: taken, flagged, refused })
  printRefused(
    io,
    refused.map(({ at, problem, reasons }) => ({ at: `${at}${problem ? ` (${problem})` : ''}`, reasons })),
  )
  const told = `${count(taken)} dossiers ${stopped ? 'are good' : 'mirrored'}`
  printLine(io, stopped ? `${told}, ${count(refused.length)} refused; nothing was written.` : told)
  if (flagged > 0) printNote(io, `${count(flagged)} are odd: see them with: lantoa call listDossiers only=flagged`)
}
