import { REGISTERS, type Register } from '@lantoa/sdk/registers'
import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { sheetOf } from '../registers/register-sheet.ts'
import { registerExport } from './registers/export.ts'
import { registerHistory } from './registers/history.ts'
import { registerFind, registerList } from './registers/list.ts'
import { registerRecord } from './registers/record.ts'
import { registerShow } from './registers/show.ts'
import { merchantVietQr } from './registers/vietqr.ts'
import { sheetCommands } from './sheets.ts'

/** What a register can do beyond what all of them can. */
const FURTHER: Readonly<Record<string, readonly ((io: Io) => Command)[]>> = { merchants: [merchantVietQr] }

/** One command for each register, from its declaration: list, find, show, history, record, import, template, export. */
export const registerCommands = REGISTERS.map((register) => (io: Io) => commandOf(io, register))

function commandOf(io: Io, register: Register): Command {
  const command = new Command(register.things).description(`the register of each ${register.called}`)
  const making = [registerList, registerFind, registerShow, registerHistory, registerRecord, registerExport]
  for (const make of making) command.addCommand(make(io, register))
  for (const below of sheetCommands(io, register.things, sheetOf(register))) command.addCommand(below)
  for (const make of FURTHER[register.things] ?? []) command.addCommand(make(io))
  return withExamples(
    command,
    `lantoa ${register.things} list`,
    `lantoa ${register.things} import ${register.things}.csv`,
  )
}
