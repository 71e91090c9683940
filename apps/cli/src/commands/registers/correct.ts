import type { Register } from '@lantoa/sdk/registers'
import { correctionOf, differences } from '@lantoa/sheets/differences'
import { sheetOf } from '@lantoa/sheets/register-sheet'
import { showCell, type Thing } from '@lantoa/sheets/show-cell'
import { Command } from 'commander'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { readVersion } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { askById, operationOf } from '../../registers/register-client.ts'
import { exampleOptions } from '../../registers/register-example.ts'
import { addFieldOptions, optionOf, typedFields } from '../../registers/register-options.ts'
import { type Asking, readTyped } from '../../registers/typed-row.ts'
import { openSession } from '../../session/session.ts'

type Options = Record<string, string | true | undefined> & { json?: true; ifMatch?: string }

export function registerCorrect(io: Io, register: Register): Command {
  const { called, columns, idField, things } = register
  const command = new Command('correct')
    .description(`correct what was recorded of a ${called}; only what is named changes, an empty "" clears`)
    .argument('<id>', 'as `list` shows it')
  addFieldOptions(command, columns, 'wanted')
  command
    .option('--if-match <version>', 'only if it is still this version, as `show` says', readVersion)
    .option('--json', 'print it as JSON')
    .action(async (id: string, options: Options) => {
      const typed = typedFields(columns, options)
      if (Object.keys(typed).length === 0) throw nothingTyped(register)
      const lantoa = await openSession(io)
      const thing = await askById(lantoa, register, 'get', { id, signal: io.signal })
      const body = await bodyOf(register, typed, thing, { lantoa, signal: io.signal })
      const ifMatch = options.ifMatch ?? Number(thing.version)
      const isSame = Object.keys(body).length === 0
      const args = { params: { [idField]: id }, body, ifMatch, signal: io.signal }
      const corrected = isSame ? thing : await operationOf(lantoa, register, 'correct')(args).orThrow()
      if (options.json) return printJson(io, corrected)
      if (corrected.version === thing.version) return printLine(io, 'Nothing changes: that is recorded.')
      for (const line of changedLines(register, thing, corrected)) printLine(io, line)
      printLine(io, `Corrected ${id}, now version ${corrected.version}.`)
    })
  const [option] = exampleOptions(register).slice(-1)
  return withExamples(command, `lantoa ${things} correct 01990f3e-7c1a-7000-8000-0000000000e1 ${option}`)
}

/** The recorded cells beside the typed ones make a row, which is judged as one of a file. */
async function bodyOf(
  register: Register,
  typed: Record<string, string>,
  thing: Thing,
  asking: Asking,
): Promise<object> {
  const sheet = sheetOf(register)
  const recorded = sheet.columns.map((column) => [column.path.toLowerCase(), String(showCell(column, thing))])
  const item = await readTyped(sheet, { ...Object.fromEntries(recorded), ...typed }, asking)
  const row = { fields: typed, item }
  return correctionOf(sheet, row, thing, differences(sheet, row, thing, false))
}

function changedLines(register: Register, before: Thing, after: Thing): string[] {
  const cells = sheetOf(register).columns.map((column) => {
    return { vi: column.vi, was: showCell(column, before), is: showCell(column, after) }
  })
  return cells.flatMap(({ vi, was, is }) => (was === is ? [] : [`${vi}: ${was || '–'} → ${is || '–'}`]))
}

function nothingTyped({ columns }: Register): CliError {
  const options = columns.filter(({ shown }) => !shown).map(({ path }) => `--${optionOf(path)}`)
  return new CliError('Say what is to be corrected.', { exitCode: EXIT.usage, hint: options.join(' ') })
}
