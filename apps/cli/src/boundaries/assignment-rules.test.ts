import { expect, test } from 'vitest'
import { readCsv } from '../files/csv.ts'
import { RULE_COLUMNS, readRules, ruleFor, type UnassignedHome } from './assignment-rules.ts'

async function rulesOf(...lines: string[]) {
  const header = 'hamlet,household,of,lane,from,to,side'
  async function* all() {
    yield* [header, ...lines]
  }
  return readRules(readCsv(all(), RULE_COLUMNS))
}

function home(number: string, lane: string): UnassignedHome {
  return { householdId: `${lane} ${number}`, hamletCode: '31027.20', address: { number, lane }, successors: [] }
}

test('a home takes the first rule that fits', async () => {
  const { rules, refused } = await rulesOf(
    '31027.21,Kênh 5 12,,,,,',
    '31027.22,,,kenh 5,1,20,odd',
    '31027.23,,,Kênh 5,1,20,',
    '31027.24,,31027.20,Đê,,,',
  )
  expect(refused).toEqual([])
  const hamlet = (number: string, lane: string) => ruleFor(home(number, lane), rules)?.hamlet
  expect(hamlet('12', 'Kênh 5')).toBe('31027.21')
  expect(hamlet('13B', 'Kênh 5')).toBe('31027.22')
  expect(hamlet('14', 'Kênh 5')).toBe('31027.23')
  expect(hamlet('21', 'Kênh 5')).toBeUndefined()
  expect(hamlet('', 'Kênh 5')).toBeUndefined()
  expect(hamlet('', 'đê')).toBe('31027.24')
  expect(hamlet('13', 'KÊNH-5')).toBe('31027.22')
  expect(ruleFor({ ...home('', 'Đê'), address: null }, rules)).toBeUndefined()
})

test('rules that fit everybody, or nothing, are named', async () => {
  const wrong = ['31027.21,,,,,,', '31027,x,,,,,', '31027.21,,,a,1x,,', '31027.21,,,a,,,left', '31027.21,,,a,9,2,']
  const { rules, refused } = await rulesOf(...wrong)
  expect(rules).toEqual([])
  expect(refused.map(({ line, reasons }) => [line, reasons.length])).toEqual([2, 3, 4, 5, 6].map((line) => [line, 1]))
  expect(refused.at(-1)?.reasons).toEqual(['from 9 comes after to 2: no house number lies between them'])
  expect((await rulesOf('31027.21,,,a,9,9,', '31027.21,,,a,9,10,')).refused).toEqual([])
})
