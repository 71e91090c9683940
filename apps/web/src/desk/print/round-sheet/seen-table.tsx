import { isAsked, type SeenTopic } from '../../../field/visit/seen/decide.ts'
import { choicesOf, SEEN_WORDS, SKILLS, USES } from '../../../field/visit/seen/questions.ts'
import { say as sayAtDoors } from '../../../words/field-later.ts'
import { say } from '../../../words/print.ts'
import { today } from '../../show/show-day.ts'
import type { Line } from './lines-of.ts'

const ASKED = { skills: [...SKILLS, 'platform'], uses: USES } as const
/** Rows to write names into, where none were asked for. */
const NAMELESS = ['1.', '2.', '3.']

/** What was seen of each who lives there: a line for each, and in it the numbers of the answers above. */
export function SeenTable({ topic, people }: { topic: SeenTopic; people: Line['people'] }) {
  const asked = people.filter(({ birth }) => isAsked(birth, today()))
  const rows = people.length > 0 ? asked : NAMELESS.map((name) => ({ residentId: name, name }))
  const answers = answersOf(topic)
  return (
    <>
      <p class="sheet-key">{answers.map((answer, at) => `${at + 1} = ${answer}`).join(' · ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('sheet.who')}</th>
            {ASKED[topic].map((question) => (
              <th key={question} scope="col">
                {sayAtDoors(SEEN_WORDS[question])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ residentId, name }) => (
            <tr key={residentId}>
              <th scope="row">{name}</th>
              {ASKED[topic].map((question) => (
                <td key={question}>{question === 'platform' ? null : <Numbers count={answers.length} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Numbers({ count }: { count: number }) {
  return (
    <ul>
      {Array.from({ length: count }, (_, at) => (
        <li key={String(at)} class="box">
          {at + 1}
        </li>
      ))}
    </ul>
  )
}

function answersOf(topic: SeenTopic): string[] {
  const [first] = ASKED[topic]
  const choices = choicesOf(first).filter(({ value }) => value !== 'unknown')
  return choices.map((choice) => ('word' in choice ? sayAtDoors(choice.word) : choice.text))
}
