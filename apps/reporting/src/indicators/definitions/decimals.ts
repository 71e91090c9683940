import type { Definition } from './indicator.ts'

const AVERAGES: readonly Definition['unit'][] = ['%', 'dossiers-a-day']

/** Decimals that a figure of an indicator has at most: a count has none. */
export function decimalsOf({ unit }: Pick<Definition, 'unit'>): number {
  return AVERAGES.includes(unit) ? 2 : 0
}

export function fitsDecimals(indicator: Pick<Definition, 'unit'>, value: number): boolean {
  return Number(value.toFixed(decimalsOf(indicator))) === value
}
