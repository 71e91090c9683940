import type { Day } from '@lantoa/vietnam/days'
import type { Indicator } from '../unit/gather-unit.ts'
import {
  type CardForm,
  type ComponentForm,
  type GroupForm,
  levelsWithin,
  NO_SCORING,
  type ScoringForm,
} from './card-form.ts'

type Period = Exclude<ComponentForm['period'], ''>
const PERIODS: readonly Period[] = ['week', 'month', 'quarter', 'year']

/** A scorecard with one group and one component, to be filled in. */
export function emptyCard(unit: string, thisYear: number): CardForm {
  const levels = levelsWithin(unit)
  const level = levels.includes('commune') ? 'commune' : (levels[0] ?? 'hamlet')
  const head = { code: '', name: '', issuer: '', level, verified: false, year: String(thisYear), note: '' }
  return withGroup({ ...head, decimals: '2', points: '', groups: [] })
}

export function withGroup(form: CardForm): CardForm {
  const groupId = freeId(
    'g',
    form.groups.map((group) => group.groupId),
  )
  const group: GroupForm = { groupId, name: '', pillar: '', points: '', components: [] }
  return withComponent({ ...form, groups: [...form.groups, group] }, form.groups.length)
}

/** With one more component in a group. Ids are made here: nobody has to think of one, and none is there twice. */
export function withComponent(form: CardForm, groupAt: number): CardForm {
  const ids = form.groups.flatMap(({ components }) => components.map((one) => one.componentId))
  const fields = { componentId: freeId('c', ids), name: '', points: '', indicatorId: '', period: '' } as const
  const component: ComponentForm = { ...fields, scoring: { ...NO_SCORING, method: 'yes-no' } }
  return {
    ...form,
    groups: form.groups.map((group, at) => {
      return at === groupAt ? { ...group, components: [...group.components, component] } : group
    }),
  }
}

export function withBand(scoring: ScoringForm): ScoringForm {
  const { bands } = scoring
  const key = 1 + Math.max(0, ...bands.map((band) => band.key))
  return { ...scoring, bands: [...bands, { key, from: bands.at(-1)?.until ?? '', until: '', points: '' }] }
}

/** Scored by an indicator or, without one, by hand; it brings its name, and its longest period where it has values for periods. */
export function scoredBy(component: ComponentForm, indicator: Indicator | undefined, name: string): ComponentForm {
  const { scoring } = component
  if (!indicator) return { ...component, indicatorId: '', period: '' }
  return {
    ...component,
    ...{ indicatorId: indicator.indicatorId, period: periodsOf(indicator).at(-1) ?? '' },
    name: component.name.trim() === '' ? name : component.name,
    // Points are entered by hand; an indicator has a value.
    scoring: scoring.method === 'points' ? { ...scoring, method: 'attainment' } : scoring,
  }
}

/** The periods for which a component can take it; a stock has a value on each day and is taken for none. */
export function periodsOf({ kind, periods }: Indicator): readonly Period[] {
  return kind === 'flow' ? PERIODS.filter((period) => periods.includes(period)) : []
}

/** What can score units of a level. A rank that others gave is a claim; a flow of no such period has no value to take. */
export function scoringIndicators(all: readonly Indicator[], level: CardForm['level']): readonly Indicator[] {
  return all.filter((indicator) => {
    const { kind, levels } = indicator
    if (kind === 'rank' || !levels.includes(level)) return false
    return kind !== 'flow' || periodsOf(indicator).length > 0
  })
}

/** Indicators score a year as they are defined at its end; undefined while it is no year yet. */
export function lastDayIn(year: string): Day | undefined {
  return isYear(year) ? `${year.trim()}-12-31` : undefined
}

export function isYear(typed: string): boolean {
  return /^2[01]\d\d$/.test(typed.trim())
}

function freeId(letter: string, used: readonly string[]): string {
  let number = used.length + 1
  while (used.includes(`${letter}${number}`)) number += 1
  return `${letter}${number}`
}
