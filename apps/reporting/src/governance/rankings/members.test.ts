import type { UnitGroup } from '@lantoa/contracts/reporting/unit-groups.http'
import { buildTree } from '@lantoa/units/tree'
import type { UnitVersion } from '@lantoa/units/unit'
import { expect, test } from 'vitest'
import { membersOn } from './members.ts'

const SINCE = '2025-07-01'
const MERGED = '2026-02-01'
const unit = (code: string, kind: string, parentCode: string | null, rest: Partial<UnitVersion> = {}): UnitVersion => {
  const level = parentCode === null ? 'province' : 'commune'
  return { code, level, kind, name: code, parentCode, validFrom: SINCE, validTo: null, successors: [], ...rest }
}
/** 31018 and 31042 become one, which is given the code of the first; 31027 becomes a ward; 31099 goes to 66. */
const TREE = buildTree([
  unit('91', 'tỉnh', null),
  unit('66', 'tỉnh', null),
  unit('31018', 'xã', '91', { validTo: MERGED, successors: [{ code: '31018', validFrom: MERGED, extent: 'full' }] }),
  unit('31042', 'xã', '91', { validTo: MERGED, successors: [{ code: '31018', validFrom: MERGED, extent: 'full' }] }),
  unit('31018', 'xã', '91', { validFrom: MERGED }),
  unit('31027', 'xã', '91', { validTo: MERGED }),
  unit('31027', 'phường', '91', { validFrom: MERGED }),
  unit('31099', 'xã', '91', { validTo: MERGED }),
  unit('31099', 'xã', '66', { validFrom: MERGED }),
])
const group = (rest: Partial<UnitGroup>): UnitGroup => {
  return {
    unitGroupId: 'x' as never,
    unit: '91',
    name: 'Nhóm',
    level: 'commune',
    kinds: null,
    members: null,
    version: 1,
    ...rest,
  }
}
const codesOn = (rest: Partial<UnitGroup>, on: string) => membersOn(group(rest), TREE, on).units.map(({ code }) => code)

test('by kind all units of the day, as their kinds are then', () => {
  expect(codesOn({ kinds: ['xã'] }, '2026-01-31')).toEqual(['31018', '31027', '31042', '31099'])
  expect(codesOn({ kinds: ['xã'] }, MERGED)).toEqual(['31018'])
  expect(codesOn({ kinds: ['phường', 'xã'] }, MERGED)).toEqual(['31018', '31027'])
  expect(codesOn({ unit: '91', level: 'province', kinds: ['tỉnh'] }, MERGED)).toEqual(['91'])
})

test('of a list those that are still there; the others are named with what took their place', () => {
  const members = ['31018', '31027', '31042', '31099'].map((code) => `${code}@${SINCE}`)
  expect(codesOn({ members }, '2026-01-31')).toEqual(['31018', '31027', '31042', '31099'])
  const now = membersOn(group({ members }), TREE, MERGED)
  expect(now.units).toMatchObject([{ code: '31027', kind: 'phường' }])
  expect(now.absent).toEqual([
    { unit: `31018@${SINCE}`, reason: 'closed', successors: [`31018@${MERGED}`] },
    { unit: `31042@${SINCE}`, reason: 'closed', successors: [`31018@${MERGED}`] },
    { unit: `31099@${SINCE}`, reason: 'elsewhere', successors: [] },
  ])
  expect(membersOn(group({ members: [`31018@${MERGED}`] }), TREE, SINCE).absent).toEqual([
    { unit: `31018@${MERGED}`, reason: 'not-yet', successors: [] },
  ])
})
