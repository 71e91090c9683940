import { REGISTERS, type Register } from '@lantoa/sdk/registers'
import { sheetOf } from '@lantoa/sheets/register-sheet'
import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { recordedThings } from '../sheets/export-rows.ts'
import { registerAdvance } from './registers/advance.ts'
import { payoutsByName } from './registers/by-name.ts'
import { firstEntries, resolveTexts } from './registers/catalogues.ts'
import { registerCorrect } from './registers/correct.ts'
import { registerCorrectState } from './registers/correct-state.ts'
import { registerHistory } from './registers/history.ts'
import { lessonUpload } from './registers/lesson-files.ts'
import { registerFind, registerList } from './registers/list.ts'
import { messageInbox, messageLog, messageRead, messageReceipts, messageSendings } from './registers/messages.ts'
import { payoutsHeld, payoutsLists } from './registers/payout-lists.ts'
import { registerRecord } from './registers/record.ts'
import { rightsErase, rightsLift, rightsRestrict, rightsSee } from './registers/rights.ts'
import { registerShow } from './registers/show.ts'
import { merchantVietQr } from './registers/vietqr.ts'
import { sheetCommands, thingsExport } from './sheets.ts'

/** What a register can do beyond what all of them can. */
const FURTHER: Readonly<Record<string, readonly ((io: Io) => Command)[]>> = {
  merchants: [merchantVietQr],
  payouts: [payoutsByName, payoutsLists, payoutsHeld],
  'rights-requests': [rightsSee, rightsErase, rightsRestrict, rightsLift],
  'catalogue-entries': [firstEntries, resolveTexts],
  lessons: [lessonUpload],
  messages: [messageInbox, messageRead, messageReceipts, messageSendings, messageLog],
}

/** One command for each register, from its declaration: reading, recording, correcting, files. */
export const registerCommands = REGISTERS.map((register) => (io: Io) => commandOf(io, register))

function commandOf(io: Io, register: Register): Command {
  const command = new Command(register.things).description(`the register of each ${register.called}`)
  const reading = [registerList, registerFind, registerShow, registerHistory]
  const making = [...reading, registerRecord, registerCorrect, registerAdvance, registerCorrectState]
  for (const make of making) command.addCommand(make(io, register))
  const sheet = sheetOf(register)
  for (const below of sheetCommands(io, register.things, sheet)) command.addCommand(below)
  command.addCommand(thingsExport(io, register.things, sheet, recordedThings(register)))
  for (const make of FURTHER[register.things] ?? []) command.addCommand(make(io))
  return withExamples(
    command,
    `lantoa ${register.things} list`,
    `lantoa ${register.things} import ${register.things}.csv`,
  )
}
