import { resolve } from 'node:path'
import { Command } from 'commander'
import type { Draft } from '../../boundaries/draft-successions.ts'
import { type ImportedProvince, importProvince, readRegistered } from '../../boundaries/import-changes.ts'
import { printGaps } from '../../boundaries/print-gaps.ts'
import { readSuccessions, SUCCESSION_COLUMNS } from '../../boundaries/successions-file.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import { problemLines } from '../../failure/failure.ts'
import { openCsvFile } from '../../files/csv.ts'
import type { Io } from '../../io.ts'
import { readAct, readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { count, showSeconds } from '../../output/formats.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import { startProgress } from '../../output/progress.ts'
import { openSession } from '../../session/session.ts'

type Options = { on: string; since: string; act: Draft['legalAct']; dryRun?: boolean; json?: true }

/** A province with many communes takes some seconds. */
const TIMEOUT_MS = 120_000

export function boundariesImport(io: Io): Command {
  const command = new Command('import')
    .description('import a list of successions: one change a province, each applied whole or not at all')
    .argument('<file>', 'CSV in UTF-8; the new units must be registered, old ones that are not are entered as ended')
    .requiredOption('--on <day>', 'first day in the new boundaries', readDay)
    .requiredOption('--act <number; issuer; date>', 'the legal act', readAct)
    .option(
      '--since <day>',
      'from when old units are taken to have been there: the file does not say',
      readDay,
      '2020-01-01',
    )
    .option('--dry-run', 'have the drafts judged and say what the file leaves open; nothing is written, nor previewed')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', `\nColumns: ${SUCCESSION_COLUMNS.required.join(', ')}.`)
    .action((path: string, options: Options) => run(io, resolve(io.cwd, path), options))
  return withExamples(
    command,
    'lantoa boundaries import commune-successions-2025-07-01.csv --on 2025-07-01 --act "1656/NQ-UBTVQH15; Ủy ban Thường vụ Quốc hội; 2025-06-16"',
  )
}

async function run(io: Io, path: string, { on, since, act, dryRun = false, json }: Options): Promise<void> {
  const { lines, refused } = await readSuccessions(openCsvFile(path, SUCCESSION_COLUMNS))
  const lantoa = await openSession(io, { timeoutMs: TIMEOUT_MS })
  const around = { lantoa, signal: io.signal, options: { on, since, legalAct: act }, dryRun }
  const provinces = Map.groupBy(lines, ({ provinceCode }) => provinceCode)
  const progress = startProgress(io, dryRun ? 'Checking successions:' : 'Importing successions:', {
    total: lines.length,
    what: 'lines',
  })
  const startedAt = io.now()
  const imported: ImportedProvince[] = []
  let reading: ReturnType<typeof readRegistered> | undefined
  let done = 0
  for (const [code, own] of provinces) {
    if (io.signal.aborted) break
    imported.push(
      await importProvince(code, own, around, () => (reading ??= readRegistered(lantoa, around.options, io.signal))),
    )
    done += own.length
    progress.update(done)
  }
  progress.end()
  const seconds = (io.now() - startedAt) / 1000
  const missing = imported.flatMap(({ gaps }) => gaps?.missing ?? [])
  const failed = imported.some(({ outcome }) => outcome === 'refused' || outcome === 'undone')
  if (failed || refused.length + missing.length > 0) io.exitCode = EXIT.refused
  if (io.signal.aborted) io.exitCode = EXIT.interrupted
  if (json) return printJson(io, { dryRun, provinces: imported, refused, seconds })
  for (const { line, code, reasons } of [...refused, ...missing]) {
    printNote(io, `line ${line}${code ? ` (${code})` : ''}: ${reasons.join('; ')}`)
  }
  print(io, imported, seconds)
}

function print(io: Io, imported: readonly ImportedProvince[], seconds: number): void {
  for (const { provinceCode, changeId, outcome, problem } of imported) {
    if (outcome === 'undone') printNote(io, `province ${provinceCode}: the change was undone (${changeId})`)
    if (problem) printNote(io, `province ${provinceCode} (${changeId}): ${problemLines(problem).join('\n  ')}`)
  }
  const sum = (belongs: (one: ImportedProvince) => boolean) => {
    const some = imported.filter(belongs)
    return { provinces: some.length, units: some.reduce((total, { oldUnits }) => total + oldUnits, 0) }
  }
  const isFresh = ({ outcome }: ImportedProvince) => outcome === 'applied' || outcome === 'not-sent'
  const verb = imported.some(({ outcome }) => outcome === 'not-sent') ? ' would be imported' : ''
  const [fresh, unchanged] = [sum(isFresh), sum(({ outcome }) => outcome === 'unchanged')]
  const split = imported.filter(isFresh).reduce((total, one) => total + (one.split ?? 0), 0)
  const told = `${count(fresh.units)} old units in ${fresh.provinces} changes (${count(split)} of them split)${verb}`
  printLine(io, `${told}, ${count(unchanged.units)} unchanged, ${showSeconds(seconds)}`)
  printGaps(
    io,
    imported.filter(isFresh).flatMap(({ gaps }) => gaps ?? []),
  )
}
