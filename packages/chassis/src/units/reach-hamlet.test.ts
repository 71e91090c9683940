import { buildTree } from '@lantoa/units/tree'
import type { UnitVersion } from '@lantoa/units/unit'
import { expect, test } from 'vitest'
import type { Caller } from '../http/caller.ts'
import { reachesHamlet } from './reach-hamlet.ts'

const TODAY = '2026-03-17'

function version(code: string, parentCode: string | null, more: Partial<UnitVersion> = {}): UnitVersion {
  const level = parentCode === null ? 'province' : code.includes('.') ? 'hamlet' : 'commune'
  return {
    code,
    level,
    parentCode,
    kind: '',
    name: '',
    validFrom: '2025-07-01',
    validTo: null,
    successors: [],
    ...more,
  }
}

const closedOn = '2026-01-01'
const tree = buildTree([
  version('91', null),
  version('31027', '91'),
  version('31018', '91'),
  version('31027.07', '31027'),
  version('31018.02', '31018', { validFrom: closedOn }),
  version('31027.08', '31027', {
    validTo: closedOn,
    successors: [{ code: '31018.02', validFrom: closedOn, extent: 'full' }],
  }),
  version('31027.09', '31027', { validTo: closedOn }),
  version('31066', '91', {
    validTo: closedOn,
    successors: [
      { code: '31018', validFrom: '2025-07-01', extent: 'partial' },
      { code: '31027', validFrom: '2025-07-01', extent: 'partial' },
    ],
  }),
  version('31066.01', '31066', { validTo: closedOn }),
])

function caller(...units: string[]): Caller {
  return { subject: 's', roles: [], permissions: new Set(), units, token: '' }
}

test.each([
  ['VN', '31027.07', true],
  ['91', '31027.07', true],
  ['31027.07', '31027.07', true],
  ['31018', '31027.07', false],
  ['31018', '31027.08', true],
  ['31027', '31027.08', false],
  ['31027', '31027.09', true],
  ['31018', '31027.09', false],
  ['91', '99999.01', false],
  ['31018', '31066.01', true],
  ['31018.02', '31066.01', false],
])('%s reaches %s: %s', (root, hamlet, reached) => {
  expect(reachesHamlet(caller(root), tree, hamlet, TODAY)).toBe(reached)
})

test('somebody without units reaches nothing', () => {
  expect(reachesHamlet(caller(), tree, '31027.07', TODAY)).toBe(false)
})
