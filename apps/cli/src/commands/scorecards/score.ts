import { resolve } from 'node:path'
import { type Lantoa, LantoaError } from '@lantoa/sdk'
import { Command } from 'commander'
import { v7 as uuid } from 'uuid'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import { isUnreachable } from '../../failure/failure.ts'
import type { Io } from '../../io.ts'
import { readAmount, readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import {
  type RefusedValue,
  readValuesFile,
  type TypedValue,
  VALUE_COLUMNS,
  type ValueLine,
} from '../../scorecards/values-file.ts'
import { openSession } from '../../session/session.ts'

type One = Partial<Omit<TypedValue, 'componentId'>> & { component?: string }
type Options = One & { json?: true }

export function scorecardsScore(io: Io): Command {
  const command = new Command('score')
    .description('enter what units have of components that nothing computes, from a file or one by one')
    .argument('<scorecard>', 'its id')
    .argument('[file]', 'CSV in UTF-8; a bad row is named and spoils no other')
    .option('--component <id>', 'in place of a file: of which component')
    .option('--unit <code>', 'of which unit')
    .option('--value <number>', 'a figure, 1 or 0 for yes or no, or the points themselves', readAmount)
    .option('--on <day>', 'for which day of the year it stands; the latest counts, of one day the last entry', readDay)
    .option('--source <text>', 'the paper behind it')
    .option('--note <text>', 'a remark')
    .option('--json', 'print the outcome as JSON')
    .addHelpText(
      'after',
      `\nColumns: ${VALUE_COLUMNS.required.join(', ')}; if wanted ${VALUE_COLUMNS.optional.join(', ')}.`,
    )
    .action((scorecardId: string, path: string | undefined, options: Options) => score(io, scorecardId, path, options))
  return withExamples(
    command,
    'lantoa scorecards score 0199f3e0-7c1a-7000-8000-000000000001 values.csv',
    'lantoa scorecards score 0199f3e0-7c1a-7000-8000-000000000001 --component plan.1 --unit 31027 --value 1 --on 2026-03-01 --source "Kế hoạch 12/KH-UBND"',
  )
}

async function score(io: Io, scorecardId: string, path: string | undefined, { json, ...one }: Options): Promise<void> {
  const { values, refused } =
    path === undefined ? { values: [readOne(one)], refused: [] } : await readValuesFile(resolve(io.cwd, path))
  const sent = values.length === 0 ? [] : await send(await openSession(io), scorecardId, values, io.signal)
  const all = [...refused, ...sent]
  const entered = values.length - sent.length
  if (all.length > 0) io.exitCode = EXIT.refused
  if (json) return printJson(io, { entered, refused: all })
  for (const { at, problem, reason } of all) printNote(io, `${at}${problem ? ` (${problem})` : ''}: ${reason}`)
  printLine(io, `${count(entered)} entered, ${count(all.length)} refused`)
}

function readOne({ component: componentId, unit, value, on, source, note }: One): ValueLine {
  if (componentId && unit && value !== undefined && on && source) {
    return { at: `${unit} ${componentId}`, typed: { componentId, unit, value, on, source, ...(note && { note }) } }
  }
  throw new CliError('Name a file, or --component, --unit, --value, --on and --source.', { exitCode: EXIT.usage })
}

/** Sends values and answers which were refused; throws when there is nobody who would answer. */
async function send(
  { reporting }: Lantoa,
  scorecardId: string,
  values: readonly ValueLine[],
  signal: AbortSignal,
): Promise<RefusedValue[]> {
  const items = values.map(({ typed }) => ({ componentValueId: uuid(), scorecardId, ...typed }))
  const results = await reporting.enterComponentValueBatch.many(items, { signal })
  return results.flatMap((result, index): RefusedValue[] => {
    if (result.accepted) return []
    const { problem } = result
    if (isUnreachable(problem) && problem.code !== 'outside-scope') {
      throw new LantoaError('enterComponentValueBatch', problem)
    }
    return [{ at: values[index]?.at ?? '', problem: problem.code, reason: problem.detail ?? problem.title }]
  })
}
