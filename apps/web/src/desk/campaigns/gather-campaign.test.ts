import { expect, test } from 'vitest'
import { unitToShow } from './gather-campaign.ts'

const PROVINCE = { code: '91', ancestors: [] }
const COMMUNE = { code: '31027', ancestors: [{ code: '91', kind: 'tỉnh', name: 'An Giang' }] as never }

test.each([
  [PROVINCE, ['91'], '91'],
  [PROVINCE, ['VN'], '91'],
  [PROVINCE, ['31027'], '31027'],
  [COMMUNE, ['91'], '31027'],
  [COMMUNE, ['31027.07', '31027.08'], '31027.07'],
  [COMMUNE, [], '31027'],
])('of the campaign of %j who has %j sees %s', (unit, units, shown) => {
  expect(unitToShow(unit, units)).toBe(shown)
})
