import { UnitState } from '@lantoa/contracts/teams/units.events'
import { buildTree, type UnitTree } from '@lantoa/units/tree'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { pathOf } from '../src/counting/engine/unit-path.ts'
import type { Contribution } from '../src/counting/measures/measure.ts'
import type { Source } from '../src/counting/measures/source.ts'
import { measureOf, SOURCES } from '../src/counting/measures/sources.ts'
import type { Want } from '../src/indicators/sums/want.ts'
import { eventOf, type Sent } from './world.ts'

/** Of every entity the newest state, of every fact one. */
function finalStates(history: readonly Sent[]): Sent[] {
  const newest = new Map<string, Sent>()
  for (const sent of history) {
    const name = `${sent.source} ${sent.id ?? sent.key}`
    if ((newest.get(name)?.sequence ?? -1) < (sent.sequence ?? 0)) newest.set(name, sent)
  }
  return [...newest.values()]
}

export function finalTree(history: readonly Sent[]): UnitTree {
  const states = finalStates(history).filter(({ source }) => source === 'unit')
  return buildTree(states.map(({ data }) => UnitState.parse(data)))
}

/** Cells by counting everything from nothing, value by value and day by day: slow, and plain to see that it is right. */
export function expectedCells(history: readonly Sent[], on: Day): string[] {
  const tree = finalTree(history)
  const contributions = finalStates(history).flatMap(contributionsOf)
  const byMeasure = Map.groupBy(contributions, ({ measure }) => measure)
  return [...byMeasure].flatMap(([measure, list]) => {
    const paths = new Map(list.map(({ unit }) => [unit, pathOf(tree, unit, on)]))
    const units = new Set([...paths.values()].flat())
    const days = [...new Set(list.map(({ day }) => day))].sort()
    return [...units].flatMap((unit) => {
      const within = list.filter((one) => paths.get(one.unit)?.includes(unit))
      const own = list.filter((one) => one.unit === unit)
      return days.flatMap((day, index) => {
        const before = days[index - 1]
        const amount = countOn(measure, within, day) - countBefore(measure, within, before)
        const ownAmount = countOn(measure, own, day) - countBefore(measure, own, before)
        return amount === 0 && ownAmount === 0 ? [] : [`${unit} ${measure} ${day} ${amount} ${ownAmount}`]
      })
    })
  })
}

function contributionsOf(sent: Sent): Contribution[] {
  if (sent.data === null) return []
  const { measures }: Source = SOURCES[sent.source]
  const state = eventOf(sent).schema.parse(sent.data)
  return measures.flatMap((measure) => measure.contributions(state))
}

/** A stock: how many hold on a day. A flow: how many happened on it. */
function countOn(measure: string, list: readonly Contribution[], day: Day): number {
  const { kind, keyed } = measureOf(measure)
  const counted = list.filter((one) => (kind === 'flow' ? one.day === day : one.day <= day))
  if (!keyed) return sumOf(counted)
  return [...Map.groupBy(counted, ({ key }) => key).values()].filter((same) => sumOf(same) > 0).length
}

function countBefore(measure: string, list: readonly Contribution[], day: Day | undefined): number {
  return day === undefined || measureOf(measure).kind === 'flow' ? 0 : countOn(measure, list, day)
}

function sumOf(list: readonly Contribution[]): number {
  return list.reduce((sum, { amount }) => sum + amount, 0)
}

/** Counts what there was in a unit in the boundaries of the days, from nothing. */
export function countsThen(history: readonly Sent[]) {
  const tree = finalTree(history)
  const byMeasure = Map.groupBy(finalStates(history).flatMap(contributionsOf), ({ measure }) => measure)

  function isWithin(unit: string, code: string, on: Day): boolean {
    return pathOf(tree, code, on).includes(unit)
  }

  return (unit: string, holds: (day: Day) => boolean, { measure, from, until }: Want): number => {
    const list = byMeasure.get(measure) ?? []
    if (from === undefined) {
      const day = addDays(until, -1)
      return holds(day)
        ? countOn(
            measure,
            list.filter((one) => isWithin(unit, one.unit, day)),
            day,
          )
        : 0
    }
    const days = new Set(list.map(({ day }) => day).filter((day) => from <= day && day < until && holds(day)))
    return [...days].reduce((sum, day) => {
      return (
        sum +
        countOn(
          measure,
          list.filter((one) => isWithin(unit, one.unit, day)),
          day,
        )
      )
    }, 0)
  }
}
