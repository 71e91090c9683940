import { STEPS } from '../../../field/visit/decide.ts'
import {
  DEVICE_GROUPS,
  HELP_GROUPS,
  MET_CHOICES,
  OBSTACLE_GROUPS,
  OUTCOME_CHOICES,
  WHY_CHOICES,
} from '../../../field/visit/questions.ts'
import { say as sayAtDoors, type Word } from '../../../words/field-later.ts'
import type { Line } from './lines-of.ts'
import { SeenTable } from './seen-table.tsx'

type Question = Exclude<(typeof STEPS)[number], 'check'>
type Group = { readonly heading?: Word; readonly choices: readonly { readonly value: string; readonly word: Word }[] }

/** In the order of the field app, so that what is written here is typed there without looking for it. */
export const QUESTIONS: readonly Question[] = STEPS.filter((step) => step !== 'check')

const GROUPS: Readonly<Record<Exclude<Question, 'who' | 'skills' | 'uses' | 'note'>, readonly Group[]>> = {
  met: [{ choices: MET_CHOICES }],
  outcome: [{ choices: OUTCOME_CHOICES }],
  why: [{ choices: WHY_CHOICES }],
  help: HELP_GROUPS,
  obstacles: OBSTACLE_GROUPS,
  devices: DEVICE_GROUPS,
}

/** Whether the answers begin behind the question, in its row. */
export function isInRow(question: Question): boolean {
  if (question === 'who' || question === 'note') return true
  return question !== 'skills' && question !== 'uses' && GROUPS[question].length === 1
}

/** Where one answers on paper. A box that stays empty says that it is not known, so there is none for that. */
export function Boxes({ question, people }: { question: Question; people: Line['people'] }) {
  if (question === 'note') return <p class="sheet-blank" />
  if (question === 'who') return <People people={people} />
  if (question === 'skills' || question === 'uses') return <SeenTable topic={question} people={people} />
  return (
    <>
      {GROUPS[question].map(({ heading, choices }, _at, { length }) => (
        <ul key={heading}>
          {heading && length > 1 ? <li class="sheet-heading">{sayAtDoors(heading)}:</li> : null}
          {choices
            .filter(({ value }) => value !== 'unknown')
            .map(({ value, word }) => (
              <li key={value} class="box">
                {sayAtDoors(word)}
              </li>
            ))}
        </ul>
      ))}
    </>
  )
}

/** Without names there is a line to write one on. */
function People({ people }: { people: Line['people'] }) {
  if (people.length === 0) return <p class="sheet-blank" />
  return (
    <ul>
      {people.map(({ residentId, name }) => (
        <li key={residentId} class="box">
          {name}
        </li>
      ))}
    </ul>
  )
}
