import { account } from './kinds/account.ts'
import { accountChange } from './kinds/account-change.ts'
import { app } from './kinds/app.ts'
import { attendance } from './kinds/attendance.ts'
import { bill } from './kinds/bill.ts'
import { completion } from './kinds/completion.ts'
import { concern } from './kinds/concern.ts'
import { concernStep } from './kinds/concern-step.ts'
import { consent } from './kinds/consent.ts'
import { consentWithdrawal } from './kinds/consent-withdrawal.ts'
import { correction } from './kinds/correction.ts'
import { household } from './kinds/household.ts'
import { joining } from './kinds/joining.ts'
import type { Kind, KindName, NewRecord } from './kinds/kind.ts'
import { leave } from './kinds/leave.ts'
import { messageReading } from './kinds/message-reading.ts'
import { resident } from './kinds/resident.ts'
import { scamReport } from './kinds/scam-report.ts'
import { scamReportWithdrawal } from './kinds/scam-report-withdrawal.ts'
import { sessionHeld } from './kinds/session-held.ts'
import { step } from './kinds/step.ts'
import { visit } from './kinds/visit.ts'
import { visitWithdrawal } from './kinds/visit-withdrawal.ts'

const KINDS: { readonly [Name in KindName]: Kind<Name> } = {
  household,
  resident,
  correction,
  consent,
  'consent-withdrawal': consentWithdrawal,
  step,
  app,
  visit,
  'visit-withdrawal': visitWithdrawal,
  account,
  'account-change': accountChange,
  bill,
  attendance,
  joining,
  'session-held': sessionHeld,
  completion,
  leave,
  concern,
  'concern-step': concernStep,
  'message-reading': messageReading,
  'scam-report': scamReport,
  'scam-report-withdrawal': scamReportWithdrawal,
}

/** In the order in which they are sent: nothing goes before what it stands on. */
export const IN_ORDER = Object.values(KINDS) as readonly Kind[]

/** Whoever asks for the kind of a record gives it no other. */
export function kindOf({ kind }: Pick<NewRecord, 'kind'>): Kind {
  return KINDS[kind] as Kind
}
