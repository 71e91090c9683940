import type { Data } from '@lantoa/sdk'
import { language, say, type Word } from '../../words/words.ts'
import { screenCalled } from '../registers/screens/screens.ts'

type Obstacle = Data<'teams', 'listUndoObstacles'>['items'][number]

const KINDS: Readonly<Record<string, Word>> = {
  'later-change': 'obstacle.later-change',
  'unit-changed': 'obstacle.unit-changed',
  'unit-beneath': 'obstacle.unit-beneath',
  'unit-succeeded': 'obstacle.unit-succeeded',
  bodies: 'obstacle.bodies',
  households: 'obstacle.households',
  things: 'obstacle.things',
  records: 'obstacle.records',
}
const THINGS: Readonly<Record<string, Word>> = {
  claims: 'things.claims',
  'draft-targets': 'things.draft-targets',
  targets: 'things.targets',
  closings: 'things.closings',
  'unit-groups': 'things.unit-groups',
  'component-values': 'things.component-values',
  'draft-scorecards': 'things.draft-scorecards',
  scorecards: 'things.scorecards',
}
const WAYS: Readonly<Record<string, Word>> = {
  'undo-that-first': 'obstacle-way.undo-that-first',
  'correct-the-unit': 'obstacle-way.correct-the-unit',
  'close-the-unit': 'obstacle-way.close-the-unit',
  'dissolve-and-set-up-elsewhere': 'obstacle-way.dissolve',
  'move-from-first-day': 'obstacle-way.move',
  'correct-the-place': 'obstacle-way.correct-the-place',
  'withdraw-them': 'obstacle-way.withdraw',
  'change-the-groups': 'obstacle-way.change-groups',
  'revise-them': 'obstacle-way.revise',
  'retire-them': 'obstacle-way.retire',
  'draft-another-change': 'obstacle-way.draft-another',
}

/** What stands on a change; of a kind that is newer than this page the service's own words. */
export function obstacleInWords({ kind, things = '', detail }: Obstacle): string {
  const word = KINDS[kind]
  if (!word) return detail
  return say(word, { things: thingsInWords(things) })
}

/** Registers are called as their pages are. */
function thingsInWords(things: string): string {
  const word = THINGS[things]
  return word ? say(word) : (screenCalled(things)?.titles[language()].all ?? things)
}

/** What to do about it. */
export function wayInWords({ way, detail }: Obstacle): string {
  const word = WAYS[way]
  return word ? say(word) : detail
}
