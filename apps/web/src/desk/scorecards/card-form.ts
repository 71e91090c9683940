import { LEVEL_RANK, type Level, levelOfCode } from '@lantoa/units/unit'
import { typedAmount } from '../targets/read-amount.ts'
import type { Scorecard } from './statuses.ts'

type Group = Scorecard['groups'][number]
type Component = Group['components'][number]
type Scoring = Component['scoring']

/** What is typed of a scorecard: numbers are texts until they are read. */
export type CardForm = Pick<Scorecard, 'code' | 'name' | 'issuer' | 'level' | 'verified'> & {
  readonly year: string
  readonly note: string
  readonly decimals: string
  readonly points: string
  readonly groups: readonly GroupForm[]
}
export type GroupForm = Pick<Group, 'groupId' | 'name'> & {
  readonly pillar: NonNullable<Group['pillar']> | ''
  readonly points: string
  readonly components: readonly ComponentForm[]
}
export type ComponentForm = Pick<Component, 'componentId' | 'name'> & {
  readonly points: string
  /** Empty: entered by hand. */
  readonly indicatorId: string
  readonly period: NonNullable<Component['period']> | ''
  readonly scoring: ScoringForm
}
/** The fields of all methods, so that what was typed for one is there again when somebody comes back to it. */
export type ScoringForm = {
  readonly method: Scoring['method']
  readonly target: string
  readonly baseline: string
  readonly better: 'more' | 'less'
  readonly atLeast: string
  readonly bands: readonly BandForm[]
}
export type BandForm = { readonly key: number; readonly from: string; readonly until: string; readonly points: string }

export const NO_SCORING: ScoringForm = {
  ...{ method: 'attainment', target: '', baseline: '0', better: 'more', atLeast: '1' },
  bands: [{ key: 1, from: '', until: '', points: '' }],
}

/** The levels that a unit's scorecard may score: its own and those beneath. */
export function levelsWithin(unit: string): readonly Level[] {
  const own = levelOfCode(unit)
  return (Object.keys(LEVEL_RANK) as Level[]) // its keys are levels
    .filter((level) => level !== 'district' && (own === undefined || LEVEL_RANK[level] >= LEVEL_RANK[own]))
}

export function formOf(card: Scorecard): CardForm {
  const { code, year, name, issuer, level, verified, note, decimals, points, groups } = card
  return {
    ...{ code, name, issuer, level, verified, year: String(year), note: note ?? '', decimals: String(decimals) },
    points: typedAmount(points),
    groups: groups.map(({ groupId, name, pillar, points, components }) => ({
      ...{ groupId, name, pillar: pillar ?? '', points: typedAmount(points) },
      components: components.map(componentForm),
    })),
  }
}

/** The same for a later year, which no document has confirmed yet. */
export function formFrom(card: Scorecard, thisYear: number): CardForm {
  return { ...formOf(card), year: String(Math.max(thisYear, card.year + 1)), verified: false }
}

function componentForm({ componentId, name, points, indicatorId, period, scoring }: Component): ComponentForm {
  const fields = { componentId, name, points: typedAmount(points) }
  return { ...fields, indicatorId: indicatorId ?? '', period: period ?? '', scoring: scoringForm(scoring) }
}

function scoringForm(scoring: Scoring): ScoringForm {
  const { method } = scoring
  switch (method) {
    case 'attainment':
      return { ...NO_SCORING, method, target: typedAmount(scoring.target), baseline: typedAmount(scoring.baseline) }
    case 'min-max':
      return { ...NO_SCORING, method, better: scoring.better }
    case 'bands': {
      const bound = (figure: number | null) => (figure === null ? '' : typedAmount(figure))
      const bands = scoring.bands.map(({ from, until, points }, at) => {
        return { key: at + 1, from: bound(from), until: bound(until), points: typedAmount(points) }
      })
      return { ...NO_SCORING, method, bands }
    }
    case 'yes-no':
      return { ...NO_SCORING, method, atLeast: typedAmount(scoring.atLeast) }
    case 'points':
      return { ...NO_SCORING, method }
  }
}
