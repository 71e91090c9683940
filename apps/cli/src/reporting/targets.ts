import type { Data } from '@lantoa/sdk'
import { formatPercent } from '@lantoa/vietnam/numbers'
import type { Io } from '../io.ts'
import { showDay, showNumber } from '../output/formats.ts'
import { printFacts } from '../output/print.ts'

export type Target = Data<'reporting', 'getTarget'>

export function printTarget(io: Io, target: Target): void {
  const { targetId, indicatorId, unit, value, baseline, legalAct, parentTargetId, campaignId, status, supersededBy } =
    target
  printFacts(io, [
    ['target', targetId],
    ['indicator', indicatorId],
    ['unit', unit],
    ['for', showDays(target)],
    ['value', showNumber(value)],
    ['baseline', baseline === null ? undefined : showNumber(baseline)],
    ['legal act', legalAct ? `${legalAct.number}, ${legalAct.issuer}, ${showDay(legalAct.date)}` : undefined],
    ['part of', parentTargetId ?? undefined],
    ['campaign', campaignId ?? undefined],
    ['status', supersededBy === null ? status : `${status} by ${supersededBy}`],
  ])
}

export function showDays({ from, until, length }: Pick<Target, 'from' | 'until' | 'length'>): string {
  return `${showDay(from)} – ${showDay(until)} (${length} days)`
}

/** '27,8 %', or nothing where there is no number. */
export function showPercent(value: number | null): string {
  return value === null ? '' : (formatPercent(value, 100) ?? '')
}
