import type { Right } from '@lantoa/sdk/rights'
import { typedDay } from '@lantoa/vietnam/typed-time'
import { lantoa } from '../../session/this-session.ts'
import type { Word } from '../../words/words.ts'
import type { Came } from '../act/use-act.ts'
import type { Concern, Status } from './concern-words.ts'

export type Field = 'answer' | 'text' | 'dueOn' | 'organisation' | 'helped'
export type Typed = {
  readonly text?: string
  readonly answerId?: string
  readonly dueOn?: string
  readonly organisation?: string
  readonly helped?: string
}
type Asked = { readonly params: { concernId: string }; readonly ifMatch: number }

/** A step that somebody may take: from which states, with which right, and what is asked before. */
export type Act = {
  readonly name: string
  readonly from: readonly Status[]
  readonly right: Right
  readonly label: Word
  readonly question: Word
  readonly fields: readonly Field[]
  readonly send: (asked: Asked, typed: Typed) => Promise<Came<Concern>>
}

const WORKED_ON: readonly Status[] = ['accepted', 'forwarded', 'doing', 'reopened']

const ACTS: readonly Act[] = [
  {
    ...{ name: 'answer', from: ['asked', ...WORKED_ON], right: 'concerns:handle', fields: ['answer', 'text'] },
    ...{ label: 'concern.do.answer', question: 'concern.ask.answer' },
    send: (asked, typed) =>
      lantoa.teams.answerConcern({ ...asked, body: { ...saidIn(typed), text: typed.text ?? '' } }),
  },
  {
    ...{ name: 'accept', from: ['new', 'forwarded', 'reopened'], right: 'concerns:handle', fields: ['dueOn', 'text'] },
    ...{ label: 'concern.do.accept', question: 'concern.ask.accept' },
    send: (asked, typed) => lantoa.teams.acceptConcern({ ...asked, body: saidIn(typed) }),
  },
  {
    ...{ name: 'start', from: ['accepted', 'forwarded', 'reopened'], right: 'concerns:handle', fields: ['text'] },
    ...{ label: 'concern.do.start', question: 'concern.ask.start' },
    send: (asked, typed) => lantoa.teams.startConcern({ ...asked, body: saidIn(typed) }),
  },
  {
    ...{ name: 'forward', from: ['new', ...WORKED_ON], right: 'concerns:handle' },
    ...{ label: 'concern.do.forward', question: 'concern.ask.forward', fields: ['organisation', 'dueOn', 'text'] },
    send: (asked, typed) => lantoa.teams.forwardConcern({ ...asked, body: saidIn(typed) }),
  },
  {
    ...{ name: 'turn', from: ['asked'], right: 'concerns:handle', fields: ['dueOn', 'text'] },
    ...{ label: 'concern.do.turn', question: 'concern.ask.turn' },
    send: (asked, typed) => lantoa.teams.turnConcern({ ...asked, body: saidIn(typed) }),
  },
  {
    ...{ name: 'reject', from: ['new', ...WORKED_ON], right: 'concerns:handle', fields: ['text'] },
    ...{ label: 'concern.do.reject', question: 'concern.ask.reject' },
    send: (asked, typed) =>
      lantoa.teams.rejectConcern({ ...asked, body: { ...saidIn(typed), text: typed.text ?? '' } }),
  },
  {
    ...{ name: 'close', from: ['answered', 'rejected'], right: 'concerns:record', fields: ['helped', 'text'] },
    ...{ label: 'concern.do.close', question: 'concern.ask.close' },
    send: (asked, typed) => lantoa.teams.closeConcern({ ...asked, body: saidIn(typed) }),
  },
  {
    ...{ name: 'reopen', from: ['answered', 'rejected', 'closed'], right: 'concerns:record', fields: ['text'] },
    ...{ label: 'concern.do.reopen', question: 'concern.ask.reopen' },
    send: (asked, typed) =>
      lantoa.teams.reopenConcern({ ...asked, body: { ...saidIn(typed), text: typed.text ?? '' } }),
  },
]

/** What may be done with one as it stands; what nobody accepted yet is not answered. */
export function actsFor({ status }: Pick<Concern, 'status'>): readonly Act[] {
  return ACTS.filter(({ from }) => from.includes(status))
}

/** What was typed, as the service is told; a day that cannot be read is sent as it is, and refused with its place. */
export function saidIn({ text, answerId, dueOn, organisation, helped }: Typed) {
  return {
    ...(text?.trim() && { text }),
    ...(answerId && { answerId }),
    ...(dueOn?.trim() && { dueOn: typedDay(dueOn) ?? dueOn }),
    ...(organisation?.trim() && { organisation }),
    ...(helped && { helped: helped === 'yes' }),
  }
}
