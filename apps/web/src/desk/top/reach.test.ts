import { expect, test } from 'vitest'
import { withinReach } from './reach.ts'

const ABOVE_A_HAMLET = [{ code: '31027' }, { code: '91' }]

test.each([
  ['of the nation', ['VN'], ['91', '31027']],
  ['of the province', ['91'], ['91', '31027']],
  ['of the commune', ['31027'], ['31027']],
  ['of the commune and a unit elsewhere', ['31066', '31027'], ['31027']],
  ['of the hamlet alone', ['31027.07'], []],
  ['of nowhere', [], []],
])('an officer %s goes up as far as his units go', (_who, units, shown) => {
  expect(withinReach(ABOVE_A_HAMLET, units).map(({ code }) => code)).toEqual(shown)
})
