import { refuse } from '@lantoa/chassis/http/outcome'
import type { Catalogue } from '../../indicators/definitions/catalogue.ts'
import { isMeasuredAt } from '../../indicators/values/refusals.ts'
import { refuseBands } from './bands.ts'
import { type Component, lastDayOf, type ScorecardContent } from './scorecard.ts'

/** So many that the ranking of a thousand units is still read at once. */
const MOST_COMPONENTS = 200

/** Every component has an id of its own, something to be scored by, and a way to score it. */
export function refuseComponents(content: ScorecardContent, catalogue: Catalogue) {
  const all = content.groups.flatMap(({ components }, group) =>
    components.map((component, index) => ({ component, pointer: `/groups/${group}/components/${index}` })),
  )
  if (all.length > MOST_COMPONENTS) {
    return refuse('too-many-components', `A scorecard has ${MOST_COMPONENTS} components at most.`, {
      pointer: '/groups',
    })
  }
  for (const { component, pointer } of all) {
    const refusal = refuseIndicator(component, content, catalogue, pointer) ?? refuseScoring(component, pointer)
    if (refusal) return refusal
  }
  return undefined
}

/** Ids are asked for by themselves, so no two are the same anywhere in the scorecard. */
export function refuseIds({ groups }: Pick<ScorecardContent, 'groups'>) {
  const groupIds = groups.map(({ groupId }, at) => ({ id: groupId, pointer: `/groups/${at}/groupId` }))
  const componentIds = groups.flatMap(({ components }, at) =>
    components.map(({ componentId: id }, index) => {
      return { id, pointer: `/groups/${at}/components/${index}/componentId` }
    }),
  )
  const again = [groupIds, componentIds].map(firstRepeated).find((one) => one !== undefined)
  return again && refuse('duplicate-id', `${again.id} stands there twice.`, { pointer: again.pointer })
}

function firstRepeated(named: readonly { id: string; pointer: string }[]) {
  const seen = new Set<string>()
  return named.find(({ id }) => seen.size === seen.add(id).size)
}

function refuseIndicator(
  { indicatorId, period }: Component,
  { level, year }: ScorecardContent,
  catalogue: Catalogue,
  at: string,
) {
  if (indicatorId === null) return period === null ? undefined : noPeriod('What is entered by hand has no period.', at)
  const pointer = `${at}/indicatorId`
  if (catalogue.history(indicatorId).length === 0) {
    return refuse('unknown-indicator', 'There is no such indicator.', { pointer })
  }
  const indicator = catalogue.findOn(indicatorId, lastDayOf({ year }))
  if (!indicator) return refuse('not-defined-then', `It is not defined at the end of ${year}.`, { pointer })
  if (indicator.kind === 'rank') {
    return refuse('indicator-is-a-claim', 'What others have ranked is a claim, and scores nothing.', { pointer })
  }
  if (!isMeasuredAt(indicator, level)) {
    return refuse('not-at-this-level', `It is measured at: ${indicator.levels.join(', ')}.`, { pointer })
  }
  if (indicator.kind !== 'flow') {
    return period === null ? undefined : noPeriod('It has a value on each day: leave the period out.', at)
  }
  if (period !== null && indicator.periods.includes(period)) return undefined
  return noPeriod(`It has a value for each ${indicator.periods.join(' or ')}: say which.`, at)
}

function noPeriod(detail: string, at: string) {
  return refuse('period-not-supported', detail, { pointer: `${at}/period` })
}

function refuseScoring({ indicatorId, points, scoring }: Component, at: string) {
  const pointer = `${at}/scoring`
  if (scoring.method === 'points' && indicatorId !== null) {
    return refuse('scoring-does-not-fit', 'Points are entered by hand; an indicator has a value.', { pointer })
  }
  if (scoring.method === 'attainment' && scoring.target === scoring.baseline) {
    return refuse('scoring-does-not-fit', 'Between baseline and target lies nothing.', { pointer })
  }
  return scoring.method === 'bands' ? refuseBands(scoring.bands, points, `${pointer}/bands`) : undefined
}
