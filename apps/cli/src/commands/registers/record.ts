import type { Register } from '@lantoa/sdk/registers'
import { sheetOf } from '@lantoa/sheets/register-sheet'
import { CODE_COLUMN } from '@lantoa/sheets/sheet'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import { operationOf } from '../../registers/register-client.ts'
import { exampleOptions } from '../../registers/register-example.ts'
import { addFieldOptions, typedFields, wrongOptions } from '../../registers/register-options.ts'
import { readTyped } from '../../registers/typed-row.ts'
import { openSession } from '../../session/session.ts'
import { readSheetRow } from '../../sheets/read-row.ts'

type Options = Record<string, string | true | undefined>

/** Without an id it is made of what was typed, as for a row of a file: typed twice it is one thing. */
export function registerRecord(io: Io, register: Register): Command {
  const { called, columns, idField, things } = register
  const command = new Command('record').description(`record a ${called}; the same once more changes nothing`)
  command.option('--id <id>', 'its id or a code of your own, for one that is like another in all else')
  addFieldOptions(command, columns, 'needed')
  command.option('--json', 'print it as JSON').action(async (options: Options) => {
    const fields = { ...typedFields(columns, options), [CODE_COLUMN]: String(options.id ?? '') }
    const sheet = sheetOf(register)
    const read = readSheetRow(sheet, fields)
    if ('wrong' in read) throw wrongOptions(read.wrong)
    const lantoa = await openSession(io)
    const { [idField]: id, ...body } = await readTyped(sheet, fields, { lantoa, signal: io.signal })
    const args = { params: { [idField]: id }, signal: io.signal }
    const { data: known } = await operationOf(lantoa, register, 'get')(args)
    const thing = await operationOf(lantoa, register, 'record')({ ...args, body }).orThrow()
    if (known) printNote(io, `It was recorded already, nothing changes. One more that is the same: --id <code>.`)
    if (options.json) return printJson(io, thing)
    if (!known) printLine(io, `Recorded ${id}.`)
    else printLine(io, `${id} is version ${thing.version}.`)
  })
  return withExamples(command, `lantoa ${things} record ${exampleOptions(register).join(' ')}`)
}
