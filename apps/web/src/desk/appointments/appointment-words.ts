import type { Code, Data } from '@lantoa/sdk'
import type { Word } from '../../words/words.ts'
import type { OwnSentences } from '../act/sentences.ts'

export type Appointment = Data<'identity', 'listAppointments'>['items'][number]
export type Mark = NonNullable<Appointment['mark']>

export const MARKS: Readonly<Record<Mark, Word>> = {
  registered: 'appointments.registered',
  activated: 'appointments.activated',
  not_come: 'appointments.not-come',
}

export const MARK_SENTENCES: OwnSentences<Code<'identity', 'markAppointment'>> = {
  'already-activated': ['refused.appointment.activated', 'reread'],
  'before-birth': ['refused.appointment.before-birth', 'mend'],
  'day-in-future': ['refused.appointment.future', 'mend'],
  'no-appointment': ['refused.appointment.none', 'reread'],
  'processing-restricted': ['refused.appointment.restricted', 'leave'],
}
