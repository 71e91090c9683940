import type { HomeOnPhone } from '../../phone/home.ts'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import { say } from '../../words/field-later.ts'
import { devicesInWords, wordOf } from '../visit/answer-in-words.ts'
import type { SeenTopic } from '../visit/seen/decide.ts'
import { countsInWords } from '../visit/seen/seen-in-words.ts'

type People = HomeOnPhone['people']

/** What a visit says beside how it went, a line for each question that was answered. */
export function reportInWords(report: RecordOf<'visit'>['body'], people: People): string[] {
  const { actions = [], assessments = [], uses = [], obstacles = [], refusals = [], devices = [], note } = report
  const helped = actions.map(({ residentId }) => people.find((one) => one.residentId === residentId)?.name)
  const lines = [
    [say('check.why'), refusals.map(({ reason }) => reason)],
    [say('check.help'), actions.map(({ action }) => wordOf(action))],
    [say('check.who'), [...new Set(helped)]],
    [
      say('check.skills'),
      byPerson(
        'skills',
        assessments.map(({ residentId, level }) => [residentId, level]),
        people,
      ),
    ],
    [
      say('check.uses'),
      byPerson(
        'uses',
        uses.map(({ residentId, answer }) => [residentId, answer]),
        people,
      ),
    ],
    [say('check.obstacles'), obstacles.map(({ obstacle }) => wordOf(obstacle))],
    [say('check.devices'), [devicesInWords(devices)]],
    [say('check.note'), [note]],
  ] as const
  return lines.flatMap(([question, answers]) => {
    const given = answers.filter((answer) => answer)
    return given.length === 0 ? [] : [`${question}: ${given.join(', ')}`]
  })
}

type Answer = readonly [residentId: string, value: string]

function byPerson(topic: SeenTopic, answers: readonly Answer[], people: People): string[] {
  return [...Map.groupBy(answers, ([residentId]) => residentId)].map(([id, own]) => {
    const name = people.find(({ residentId }) => residentId === id)?.name ?? say('who.elsewhere')
    return `${name}: ${countsInWords(
      topic,
      own.map(([, value]) => value),
    )}`
  })
}
