import { addDays, type Day } from '@lantoa/vietnam/days'
import type { FigureFacts, FigureNote } from '../../look/figure.tsx'
import { language, say, type Word } from '../../words/words.ts'
import { type Asked, indicatorAddress, timeAndView } from '../address.ts'
import { showDay, showSpan } from '../show/show-day.ts'
import { showAmount, showParts, showValue } from '../show/show-number.ts'
import { claimNote } from './claim-note.ts'
import { type Indicator, type Target, type UnitFacts, type Values, valueBefore } from './gather-unit.ts'

type Value = Values['values'][number]
export type Pillar = {
  readonly title: Word
  readonly figures: readonly FigureFacts[]
  /** What is defined but has no facts yet, by name. */
  readonly without: readonly string[]
}

export const PILLARS = [
  ['government', 'pillar.government'],
  ['economy', 'pillar.economy'],
  ['society', 'pillar.society'],
] as const satisfies readonly (readonly [Indicator['pillar'], Word])[]

export function nameOf({ name, nameEn }: Pick<Indicator, 'name' | 'nameEn'>): string {
  return language() === 'vi' ? name : nameEn
}

/** The three pillars of a unit, each with its figures in the order of their numbers. */
export function pillarsOf(facts: UnitFacts, asked: Asked, today: Day): Pillar[] {
  return PILLARS.map(([pillar, title]) => {
    const ofPillar = (id: string) => {
      const indicator = facts.indicators.get(id)
      return indicator?.pillar === pillar ? indicator : undefined
    }
    const figures = facts.values.values.flatMap((value) => {
      const indicator = ofPillar(value.indicatorId)
      return indicator ? [figureOf(facts, indicator, value, asked, today)] : []
    })
    const { claimed } = facts.values
    const without = facts.values.noData.flatMap(({ indicatorId }) => {
      const indicator = ofPillar(indicatorId)
      return indicator ? [{ indicator, claim: claimed.find((claim) => claim.indicatorId === indicatorId) }] : []
    })
    return {
      title,
      figures: [
        ...figures,
        ...without.flatMap(({ indicator, claim }) => (claim ? [claimedFigure(facts, indicator, claim, asked)] : [])),
      ],
      without: without.flatMap(({ indicator, claim }) => (claim ? [] : [nameOf(indicator)])),
    }
  })
}

/** Nobody has counted it, and somebody has said something of it. */
function claimedFigure(
  facts: UnitFacts,
  indicator: Indicator,
  claim: Values['claimed'][number],
  asked: Asked,
): FigureFacts {
  return {
    id: indicator.indicatorId,
    name: nameOf(indicator),
    href: indicatorAddress(indicator.indicatorId, facts.values.unit.code, timeAndView(asked)),
    value: say('value.none'),
    missing: true,
    notes: claimNote(indicator.unit, claim),
  }
}

function figureOf(facts: UnitFacts, indicator: Indicator, value: Value, asked: Asked, today: Day): FigureFacts {
  const { indicatorId, unit } = indicator
  const target = facts.targets.get(indicatorId)
  return {
    id: indicatorId,
    name: nameOf(indicator),
    href: indicatorAddress(indicatorId, facts.values.unit.code, timeAndView(asked)),
    value: showValue(unit, value),
    missing: value.value === null,
    parts: showParts(value),
    bar: barOf(unit, value.value, target),
    notes: [
      ...spanNote(value, facts.last, today),
      ...trendNote(unit, value, valueBefore(facts, indicatorId), today),
      ...targetNote(unit, target, today),
      ...closedNote(unit, value.closed),
      ...claimNote(
        unit,
        facts.values.claimed.find((claim) => claim.indicatorId === indicatorId),
      ),
    ],
  }
}

/** A rate fills its bar by itself; a count only what it is to reach. */
function barOf(unit: string, value: number | null, target: Target | undefined): FigureFacts['bar'] {
  if (value === null) return undefined
  if (unit === '%') return { share: value, goal: target?.value }
  return target && target.value > 0 ? { share: (value / target.value) * 100, goal: 100 } : undefined
}

/** The page says its day once; what stands for other days says so. */
function spanNote({ from, until }: Value, last: Day, today: Day): FigureNote[] {
  const isOfPage = addDays(until, -1) === from && from === last
  return isOfPage ? [] : [{ text: showSpan({ from, until }, today) }]
}

/** Whether it rose since a while before. What still runs, or is defined anew, is not compared. */
function trendNote(unit: string, value: Value, before: Value | undefined, today: Day): FigureNote[] {
  if (value.value === null || before?.value == null) return []
  if (value.version !== before.version || addDays(value.until, -1) > today) return []
  const parts = { amount: showValue(unit, before), time: showSpan(before, today) }
  if (value.value === before.value) return [{ text: say('trend.same', { time: parts.time }) }]
  return [{ text: say(value.value > before.value ? 'trend.up' : 'trend.down', parts) }]
}

function targetNote(unit: string, target: Target | undefined, today: Day): FigureNote[] {
  if (!target) return []
  return [{ text: say('figure.target', { amount: showAmount(unit, target.value), day: showDay(target.until, today) }) }]
}

/** That its period was closed, and with what where that is another number now. */
export function closedNote(unit: string, closed: Value['closed']): FigureNote[] {
  if (!closed) return []
  if (!closed.restated) return [{ text: say('figure.closed') }]
  const amount = closed.value === null ? say('value.none') : showAmount(unit, closed.value)
  return [{ text: say('figure.restated', { amount }), warns: true }]
}
