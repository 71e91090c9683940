import type { Register } from '@lantoa/sdk/registers'
import { Command } from 'commander'
import { v7 as uuid } from 'uuid'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { operationOf } from '../../registers/register-client.ts'
import { sheetOf } from '../../registers/register-sheet.ts'
import { openSession } from '../../session/session.ts'
import { readSheetRow } from '../../sheets/read-row.ts'

type Options = Record<string, string | true | undefined>

/** Takes a field by an option of its own: `qr.since` as --qr-since. */
export function registerRecord(io: Io, register: Register): Command {
  const command = new Command('record').description(
    `record a ${register.called}; under the same --id again it changes nothing`,
  )
  command.option('--id <id>', 'its id, to send it again; one is made and shown if it is left out')
  for (const { path, vi, required } of register.columns) {
    const option = `--${optionOf(path)} <value>`
    if (required) command.requiredOption(option, vi)
    else command.option(option, vi)
  }
  command.option('--json', 'print it as JSON').action(async (options: Options) => {
    const fields = register.columns.map(({ path }) => [
      path.toLowerCase(),
      String(options[camel(optionOf(path))] ?? ''),
    ])
    const id = String(options.id ?? uuid())
    const read = readSheetRow(sheetOf(register), { ...Object.fromEntries(fields), code: id })
    if ('wrong' in read) {
      const reasons = read.wrong.map(({ column, reason }) => `--${optionOf(column)}: ${reason}`)
      throw new CliError(reasons.join('\n'), { exitCode: EXIT.usage })
    }
    const lantoa = await openSession(io)
    const { [register.idField]: _id, ...body } = read.item
    const args = { params: { [register.idField]: id }, body, signal: io.signal }
    const thing = await operationOf(lantoa, register, 'record')(args).orThrow()
    if (options.json) return printJson(io, thing)
    printLine(io, `Recorded ${id}.`)
  })
  return withExamples(command, exampleOf(register))
}

function exampleOf({ things, columns }: Register): string {
  const needed = columns.filter(({ required }) => required)
  return `lantoa ${things} record ${needed.map(({ path, en }) => `--${optionOf(path)} "${en}"`).join(' ')}`
}

/** 'hamletCode' → 'hamlet-code', 'qr.since' → 'qr-since' */
function optionOf(path: string): string {
  return path.replaceAll('.', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function camel(option: string): string {
  return option.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())
}
