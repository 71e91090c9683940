import { expect, test } from 'vitest'
import { withoutEmptyTexts } from '../empty-texts.ts'
import { healthFacilities } from '../identity/health-facilities.ts'

const { body } = healthFacilities.routes.correct

test.each([null, '', ' \u200b'])('a correction clears a text that may be empty by %j', (address) => {
  expect(body.parse(withoutEmptyTexts(body, { address }))).toEqual({ address: '' })
})

test('a text that has to be there cannot be cleared', () => {
  expect(body.safeParse(withoutEmptyTexts(body, { name: null })).success).toBe(false)
})
