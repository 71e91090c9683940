import type { Data } from '@lantoa/sdk'
import type { Io } from '../io.ts'
import { count } from '../output/formats.ts'
import { printNote } from '../output/print.ts'

type Obstacle = Data<'teams', 'listUndoObstacles'>['items'][number]

const WAYS: Readonly<Record<Obstacle['way'], string>> = {
  'undo-that-first': 'undo that change first: lantoa boundaries undo',
  'correct-the-unit': 'correct the unit so that it is again as the change left it',
  'close-the-unit': 'close that unit first',
  'dissolve-and-set-up-elsewhere': 'dissolve them and set them up elsewhere',
  'move-from-first-day': 'move these homes to another hamlet as of the day on which they came',
  'correct-the-place': 'correct the unit of each of them to one that stays:',
  'withdraw-them': 'withdraw them first',
  'change-the-groups': 'take the unit out of these groups first',
  'revise-them': 'give these drafts another unit first',
  'retire-them': 'retire them first',
  'draft-another-change': 'what is approved or signed stays: draft a change that makes the units again what they were',
}

/** What has to be out of the way before a change can be undone, and how. */
export function printObstacles(io: Io, obstacles: readonly Obstacle[]): void {
  if (obstacles.length > 0) printNote(io, 'What stands in the way:')
  for (const { kind, things = kind, unit, count: number, ids, detail, way } of obstacles) {
    const place = unit === null ? '' : ` in ${unit}`
    printNote(io, `  ${count(number)} ${things}${place}: ${detail}`)
    if (ids.length > 0) printNote(io, `    ids: ${showIds(ids, number)}`)
    printNote(io, `    way on: ${wayOn(way, things, ids)}`)
  }
}

/** A newer service may know a way that has no words here. */
function wayOn(way: Obstacle['way'], things: string, ids: readonly string[]): string {
  const words = WAYS[way] ?? way
  if (way === 'correct-the-place') return `${words} lantoa ${things} correct`
  return way === 'undo-that-first' ? `${words} ${ids.join(' ')}` : words
}

/** The service names the first of many. */
function showIds(ids: readonly string[], number: number): string {
  const more = number - ids.length
  return more > 0 ? `${ids.join(', ')} and ${count(more)} more` : ids.join(', ')
}
