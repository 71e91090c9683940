import { allColumns, type Sheet } from '@lantoa/sheets/sheet'
import { say } from '../../../words/words.ts'
import { sayRefusal } from '../form/refusals.ts'
import { sayWanted } from '../form/say-wanted.ts'
import { headingOf } from '../show-field.ts'
import { type Answer, isProblem } from './answers.ts'
import { FAULTS } from './faults.ts'
import type { Line } from './read-rows.ts'

/** Why a row was not taken, in a sentence by its columns; empty where nothing speaks against it. */
export function reasonOf(sheet: Sheet, line: Line, answer: Answer | undefined): string {
  if ('sameAs' in line) return say('import.same', { row: String(line.sameAs) })
  if ('wrong' in line) return line.wrong.map((one) => `${nameOf(one.column)}: ${sayWrong(one)}`).join('; ')
  return answer === undefined ? '' : sayAnswer(sheet, answer)

  function sayWrong(one: Extract<Line, { wrong: unknown }>['wrong'][number]): string {
    if ('fault' in one) return say(FAULTS[one.fault])
    return one.column.toLowerCase() in line.fields ? sayWanted(one.wanted) : say('import.no-column')
  }

  function nameOf(path: string): string {
    const column = allColumns(sheet).find((one) => one.path === path)
    return column ? headingOf(column) : path
  }
}

function sayAnswer(sheet: Sheet, answer: Answer): string {
  if (answer === 'stale') return say('edited.stale')
  if (answer === 'masked') return say('edited.masked')
  if (typeof answer === 'string' || 'edits' in answer) return ''
  if (isProblem(answer)) return sayRefusal(answer, sheet.columns)
  return answer.fixed
    .map(({ heading, from }) => say('edited.fixed', { heading, from: from || say('register.empty') }))
    .join(' ')
}
