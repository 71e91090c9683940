import type { HomeOnPhone } from '../../phone/home.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { say } from '../../words/field.ts'
import { wordOf } from '../visit/answer-in-words.ts'

type People = HomeOnPhone['people']

/** What a visit says beside how it went, a line for each question that was answered. */
export function reportInWords(report: NonNullable<Receipt['said']>, people: People): string[] {
  const { actions = [], obstacles = [], refusals = [], note } = report
  const helped = actions.map(({ residentId }) => people.find((one) => one.residentId === residentId)?.name)
  const lines = [
    [say('check.why'), refusals.map(({ reason }) => reason)],
    [say('check.help'), actions.map(({ action }) => wordOf(action))],
    [say('check.who'), [...new Set(helped)]],
    [say('check.obstacles'), obstacles.map(({ obstacle }) => wordOf(obstacle))],
    [say('check.note'), [note]],
  ] as const
  return lines.flatMap(([question, answers]) => {
    const given = answers.filter((answer) => answer)
    return given.length === 0 ? [] : [`${question}: ${given.join(', ')}`]
  })
}
