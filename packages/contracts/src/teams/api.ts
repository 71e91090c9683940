import { exportLogRoutes } from '../export-log.http.ts'
import { operationRoutes } from '../operations/operations.http.ts'
import { registerRoutes } from '../registers.ts'
import { attendanceRoutes } from './attendances.http.ts'
import { bodyRoutes } from './bodies.http.ts'
import { boundaryRoutes } from './boundaries.http.ts'
import { catalogueTextRoutes } from './catalogue-texts.http.ts'
import { completionRoutes } from './completions.http.ts'
import { concernRoutes } from './concerns.http.ts'
import { deviceRoutes } from './devices.http.ts'
import { lessonFileRoutes } from './lesson-files.http.ts'
import { meRoutes } from './me.http.ts'
import { memberRoutes } from './members.http.ts'
import { messageReceiptRoutes } from './message-receipts.http.ts'
import { packRoutes } from './packs.http.ts'
import { personalDataRoutes } from './personal-data.http.ts'
import { progressRoutes } from './progress.http.ts'
import { pushRoutes } from './push.http.ts'
import { restaffingRoutes } from './restaffings.http.ts'
import { roundRoutes } from './rounds.http.ts'
import { sendingRoutes } from './sendings.http.ts'
import { sessionRoutes } from './sessions.http.ts'
import { unitRoutes } from './units.http.ts'
import { visitReadRoutes } from './visit-reads.http.ts'
import { visitRoutes } from './visits.http.ts'

/** Everything that `teams` answers, by slice. */
export const teamsApi = {
  units: unitRoutes,
  boundaries: boundaryRoutes,
  bodies: bodyRoutes,
  members: memberRoutes,
  restaffings: restaffingRoutes,
  visits: visitRoutes,
  visitReads: visitReadRoutes,
  rounds: roundRoutes,
  progress: progressRoutes,
  sessions: sessionRoutes,
  attendances: attendanceRoutes,
  packs: packRoutes,
  personalData: personalDataRoutes,
  me: meRoutes,
  devices: deviceRoutes,
  concerns: concernRoutes,
  messageReceipts: messageReceiptRoutes,
  sendings: sendingRoutes,
  push: pushRoutes,
  lessonFiles: lessonFileRoutes,
  completions: completionRoutes,
  ...registerRoutes('teams'),
  catalogueTexts: catalogueTextRoutes,
  exportLog: exportLogRoutes,
  operations: operationRoutes,
}
