import { fixtureOf } from '@lantoa/contracts/fixtures'
import { labelIssueChanged } from '@lantoa/contracts/market/labels.events'
import { expect, test } from 'vitest'
import { labelIssueSource } from './labels.ts'

test('labels count from the day of their issue on, also those that were revoked since', () => {
  const issue = fixtureOf(labelIssueChanged)
  const [issued] = labelIssueSource.measures
  for (const revoked of [0, 1]) {
    expect(issued.contributions({ ...issue, revoked })).toEqual([
      { measure: 'labels-issued', unit: '31027.07', day: '2026-03-17', amount: 1 },
    ])
  }
})
