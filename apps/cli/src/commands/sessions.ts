import { SESSIONS } from '@lantoa/sheets/session-lists'
import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { recordedSessions } from '../sheets/export-rows.ts'
import { sessionsAdvance } from './sessions/advance.ts'
import { sessionsAttend } from './sessions/attend.ts'
import { sessionsHeads } from './sessions/heads.ts'
import { sessionsList } from './sessions/list.ts'
import { sessionsRecord } from './sessions/record.ts'
import { sessionsShow } from './sessions/show.ts'
import { exportCommand, sheetCommands } from './sheets.ts'

export function sessions(io: Io): Command {
  const command = new Command('sessions')
    .alias('session')
    .description('courses, practice, information, conferences: planned, held, and who was there')
  const own = [sessionsList, sessionsShow, sessionsRecord, sessionsAdvance, sessionsAttend, sessionsHeads]
  for (const create of own) command.addCommand(create(io))
  for (const below of sheetCommands(io, 'sessions', SESSIONS)) command.addCommand(below)
  const ofUnit = exportCommand(io, 'sessions', SESSIONS, recordedSessions)
  ofUnit.requiredOption('--unit <code>', 'of which hamlet, commune or province')
  command.addCommand(withExamples(ofUnit, 'lantoa sessions export --unit 31027 --out sessions.xlsx'))
  return withExamples(
    command,
    'lantoa sessions list --unit 31027',
    'lantoa sessions advance 01990f3e-7c1a-7000-8000-000000000071 held',
  )
}
