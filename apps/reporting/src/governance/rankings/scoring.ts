import { holdsValue } from '../scorecards/bands.ts'
import { inParts } from '../scorecards/points.ts'
import type { Component } from '../scorecards/scorecard.ts'

/** The smallest and the largest value among the units that are compared. */
export type Field = { readonly least: number; readonly most: number }

/** What a value scores, as a whole number of the smallest part: from 0 to all points of the component. */
export function scoreOf({ points, scoring }: Component, value: number, field: Field, decimals: number): number {
  switch (scoring.method) {
    case 'points':
      return inParts(Math.min(Math.max(value, 0), points), decimals)
    case 'bands':
      return inParts(scoring.bands.find((band) => holdsValue(band, value))?.points ?? 0, decimals)
    case 'yes-no':
      return value >= scoring.atLeast ? inParts(points, decimals) : 0
    case 'attainment':
      return Math.round(inParts(points, decimals) * share(value, scoring.baseline, scoring.target))
    case 'min-max': {
      const [none, all] = scoring.better === 'more' ? [field.least, field.most] : [field.most, field.least]
      // Where all are equal nobody is behind.
      return Math.round(inParts(points, decimals) * (none === all ? 1 : share(value, none, all)))
    }
  }
}

/** How far a value has come from one end to the other, which may lie beneath it: from 0 to 1. */
function share(value: number, none: number, all: number): number {
  return Math.min(Math.max((value - none) / (all - none), 0), 1)
}
