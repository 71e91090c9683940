import type { Level } from '../../look/tile-map.tsx'
import { say } from '../../words/words.ts'
import { showAmount } from '../show/show-number.ts'

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]

/** Five classes of an amount, lowest first, each with what it holds in words. */
export type Classes = { readonly levelOf: (value: number) => Level; readonly names: readonly string[] }

/**
 * Of rates always by twenty of a hundred, so that a colour means the same everywhere and on every day; of counts by
 * round steps up to the highest.
 */
export function classesOf(unit: string, values: readonly number[]): Classes {
  const step = unit === '%' ? 20 : roundStep(Math.max(0, ...values) / LEVELS.length)
  return {
    levelOf: (value) => LEVELS.findLast((level) => value >= (level - 1) * step) ?? 1,
    names: LEVELS.map((level) => nameOf(level, (amount) => showAmount(unit, amount * step))),
  }
}

function nameOf(level: Level, show: (steps: number) => string): string {
  if (level === 1) return say('map.below', { amount: show(1) })
  if (level === 5) return say('map.from', { amount: show(4) })
  return say('map.between', { from: show(level - 1), below: show(level) })
}

/** The next of 1, 2, 5, 10, 20, 50 … at or above: what people count in. */
function roundStep(step: number): number {
  if (step <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(step))
  return ([1, 2, 5].find((times) => times * power >= step) ?? 10) * power
}
