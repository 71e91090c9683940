import { expect, test } from 'vitest'
import { REFORM, unit } from '../test/sample.ts'
import { territoryOf } from '../test/territory.ts'
import type { BoundaryStep, NamedVersion } from './boundary-step.ts'
import { planBoundaryChange } from './plan-boundary-change.ts'
import { refOf } from './unit.ts'

const into15715 = [{ code: '15715', validFrom: REFORM, extent: 'full' as const }]
const ROWS: readonly NamedVersion[] = [
  unit({ code: '38' }),
  unit({ code: '91' }),
  unit({ code: '397', parentCode: '38' }),
  unit({ code: '15712', name: 'Văn Sơn', parentCode: '397' }),
  unit({ code: '15715', name: 'Thái Hòa', parentCode: '397' }),
  unit({ code: '15664', parentCode: '38' }),
  unit({ code: '15952', parentCode: '38', validTo: '2024-01-01', successors: into15715 }),
  unit({ code: '15999', parentCode: '38', validFrom: '2026-01-01' }),
  unit({ code: '15998', parentCode: '38', validTo: '2026-01-01' }),
  unit({ code: '15712.01', parentCode: '15712', nameEn: 'One' } as NamedVersion),
  unit({ code: '15712.02', parentCode: '15712', validFrom: '2026-01-01' }),
  unit({ code: '15715.01', parentCode: '15715' }),
  unit({ code: '15664.01', parentCode: '15664' }),
  unit({ code: '15664.02', parentCode: '15664', validTo: REFORM }),
  unit({ code: '15664.08', parentCode: '15664', validTo: '2024-01-01' }),
  unit({ code: '15664.09', parentCode: '15664', validFrom: REFORM }),
]
const begins = { kind: 'xã', name: 'Tân Ninh', parentCode: '38' }
const full = (...codes: string[]) => codes.map((code) => ({ code, extent: 'full' as const }))
const partial = (...codes: string[]) => codes.map((code) => ({ code, extent: 'partial' as const }))

function plan(...steps: BoundaryStep[]) {
  return planBoundaryChange({ on: REFORM, steps }, territoryOf(ROWS))
}

/** The writes in short: `code@from until parent →heir`. */
function written(...steps: BoundaryStep[]): string[] {
  const planned = plan(...steps)
  if (!planned.ok) return planned.problems.map(({ code, pointer }) => `${code} ${pointer}`)
  return planned.writes.map(({ after }) =>
    [refOf(after), after.validTo, after.parentCode, ...after.successors.map((one) => `→${refOf(one)} ${one.extent}`)]
      .filter(Boolean)
      .join(' '),
  )
}

test('communes that merge take the code of one of them, and their hamlets along', () => {
  const steps: BoundaryStep[] = [
    { kind: 'merge', from: full('15712', '15715'), into: { code: '15715', begins } },
    { kind: 'close', code: '397' },
  ]
  expect(written(...steps)).toEqual([
    '15712@2020-01-01 2025-07-01 397 →15715@2025-07-01 full',
    '15715@2020-01-01 2025-07-01 397 →15715@2025-07-01 full',
    '397@2020-01-01 2025-07-01 38',
    '15715@2025-07-01 38',
    '15712.01@2020-01-01 2025-07-01 15712',
    '15712.01@2025-07-01 15715',
    '15712.02@2026-01-01 15715',
  ])
  const planned = plan(...steps)
  expect(planned).toMatchObject({ moved: [{ code: '15712.01' }, { code: '15712.02' }, { code: '15715.01' }] })
  expect(planned.ok && planned.writes.at(-2)?.after).toMatchObject({ nameEn: 'One' })
})

test('a unit that stands takes another over and keeps its version', () => {
  expect(written({ kind: 'merge', from: full('15715'), into: { code: '15664' } })).toEqual([
    '15715@2020-01-01 2025-07-01 397 →15664@2020-01-01 full',
    '15715.01@2020-01-01 2025-07-01 15715',
    '15715.01@2025-07-01 15664',
  ])
})

test('what is split leaves hamlets waiting, but those that are placed', () => {
  const split: BoundaryStep = { kind: 'split', of: '15715', into: [{ code: '15715', begins }, { code: '15664' }] }
  expect(written(split)).toEqual([
    '15715@2020-01-01 2025-07-01 397 →15715@2025-07-01 partial →15664@2020-01-01 partial',
    '15715@2025-07-01 38',
    '15715.01@2020-01-01 2025-07-01 15715',
  ])
  expect(plan(split)).toMatchObject({ waiting: [{ code: '15715.01' }] })
  expect(written(split, { kind: 're-parent', codes: ['15715.01'], to: '15664' })).toContain('15715.01@2025-07-01 15664')
  expect(written(split, { kind: 're-parent', codes: ['15715.01'], to: '15715' })).toContain('15715.01@2025-07-01 15715')
})

test('a hamlet that waits since that day is placed', () => {
  expect(written({ kind: 're-parent', codes: ['15664.02'], to: '15712' })).toEqual(['15664.02@2025-07-01 15712'])
})

test('a name and a kind change in one version', () => {
  expect(
    written({ kind: 'rename', code: '15664', name: 'Mới' }, { kind: 'new-kind', code: '15664', becomes: 'phường' }),
  ).toEqual(['15664@2020-01-01 2025-07-01 38', '15664@2025-07-01 38'])
})

test('a unit of old is entered as ended', () => {
  const old = { code: '89', kind: 'tỉnh', name: 'An Giang', parentCode: null, validFrom: '2004-01-01' }
  const past = { code: '30001', kind: 'xã', name: 'Cũ', parentCode: '89', validFrom: '2004-01-01' }
  expect(
    written(
      { kind: 'past', unit: past, into: partial('15664', '15712') },
      { kind: 'past', unit: old, into: full('91') },
    ),
  ).toEqual([
    '30001@2004-01-01 2025-07-01 89 →15664@2020-01-01 partial →15712@2020-01-01 partial',
    '89@2004-01-01 2025-07-01 →91@2020-01-01 full',
  ])
})

const hamlet = { kind: 'thôn', name: 'x', parentCode: '15664' }

test('a hamlet that takes in others may keep its code', () => {
  expect(
    written({ kind: 'merge', from: full('15664.01', '15715.01'), into: { code: '15664.01', begins: hamlet } }),
  ).toEqual([
    '15664.01@2020-01-01 2025-07-01 15664 →15664.01@2025-07-01 full',
    '15715.01@2020-01-01 2025-07-01 15715 →15664.01@2025-07-01 full',
    '15664.01@2025-07-01 15664',
  ])
})

test('a hamlet of old that went on under its code is entered', () => {
  const old = { ...hamlet, code: '15664.09', validFrom: '2024-05-01' }
  expect(written({ kind: 'past', unit: old, into: full('15664.09') })).toEqual([
    '15664.09@2024-05-01 2025-07-01 15664 →15664.09@2025-07-01 full',
  ])
})

test.each<[string, BoundaryStep[]]>([
  ['/steps/0/into/code', [{ kind: 'merge', from: full('15664.01'), into: { code: '15664.08', begins: hamlet } }]],
  [
    '/steps/1/into/code',
    [
      { kind: 'merge', from: full('15664.01'), into: { code: '15712.01' } },
      { kind: 'merge', from: full('15715.01'), into: { code: '15664.01', begins: hamlet } },
    ],
  ],
  [
    '/steps/0/unit/code',
    [{ kind: 'past', unit: { ...hamlet, code: '15664.08', validFrom: '2024-05-01' }, into: full('15664.01') }],
  ],
  [
    '/steps/0/unit/code',
    [{ kind: 'past', unit: { ...hamlet, code: '15664.09', validFrom: '2024-05-01' }, into: full('15664.01') }],
  ],
  [
    '/steps/0/into/0/code',
    [
      {
        ...{ kind: 'split', of: '15664.01' },
        into: [
          { code: '15664.01', begins: hamlet },
          { code: '15664.11', begins: hamlet },
        ],
      },
    ],
  ],
  [
    '/steps/1/into/code',
    [
      { kind: 'merge', from: partial('15664.01'), into: { code: '15715.01' } },
      { kind: 'merge', from: partial('15664.01'), into: { code: '15664.01', begins: hamlet } },
    ],
  ],
  [
    '/steps/0/unit/code',
    [
      {
        ...{ kind: 'past', unit: { ...hamlet, code: '15664.09', validFrom: '2024-05-01' } },
        into: partial('15664.09', '15664.01'),
      },
    ],
  ],
])('the code of a hamlet that was is given to no other (%s)', (pointer, steps) => {
  expect(written(...steps)).toEqual([`overlapping-validity ${pointer}`])
})

const past = { kind: 'xã', name: 'x', parentCode: '38', validFrom: '2020-01-01' }
test.each<[string, BoundaryStep[]]>([
  ['unknown-unit /steps/0/from/1/code', [{ kind: 'merge', from: full('15712', '11111'), into: { code: '15664' } }]],
  ['unknown-successor /steps/0/into/code', [{ kind: 'merge', from: full('15712'), into: { code: '11111' } }]],
  ['closed-unit /steps/0/from/0/code', [{ kind: 'merge', from: full('15952'), into: { code: '15664' } }]],
  ['closed-unit /steps/0/into/code', [{ kind: 'merge', from: full('15712'), into: { code: '15952' } }]],
  ['before-unit /steps/0/code', [{ kind: 'rename', code: '15999', name: 'x' }]],
  ['changed-later /steps/0/code', [{ kind: 'rename', code: '15998', name: 'x' }]],
  ['changed-later /steps/0/into/code', [{ kind: 'merge', from: full('15712'), into: { code: '15998' } }]],
  [
    'overlapping-validity /steps/0/into/code',
    [{ kind: 'merge', from: full('15712'), into: { code: '15664', begins } }],
  ],
  [
    'overlapping-validity /steps/0/into/code',
    [{ kind: 'merge', from: full('15712'), into: { code: '15999', begins } }],
  ],
  ['wrong-level /steps/0/into/code', [{ kind: 'merge', from: full('15712'), into: { code: '91' } }]],
  ['wrong-level /steps/0/codes/0', [{ kind: 're-parent', codes: ['15712.01'], to: '38' }]],
  [
    'wrong-level /steps/0/into/begins/parentCode',
    [{ kind: 'merge', from: full('15712'), into: { code: '15000', begins: { ...begins, parentCode: null } } }],
  ],
  ['cycle /steps/0/codes/0', [{ kind: 're-parent', codes: ['38'], to: '15664' }]],
  [
    'cycle /steps/0/into/code',
    [
      { kind: 'merge', from: full('15712'), into: { code: '15715' } },
      { kind: 'merge', from: full('15715'), into: { code: '15712' } },
    ],
  ],
  [
    'closed-unit /steps/0/into/code',
    [
      { kind: 'merge', from: full('15712'), into: { code: '15715' } },
      { kind: 'merge', from: full('15715'), into: { code: '15664' } },
    ],
  ],
  [
    'conflicting-steps /steps/1/code',
    [
      { kind: 'merge', from: full('15712'), into: { code: '15664' } },
      { kind: 'rename', code: '15712', name: 'x' },
    ],
  ],
  [
    'conflicting-steps /steps/1/from/0/code',
    [
      { kind: 'merge', from: full('15712'), into: { code: '15664' } },
      { kind: 'merge', from: partial('15712'), into: { code: '15715' } },
    ],
  ],
  ['incomplete-split /steps/0/from/0/code', [{ kind: 'merge', from: partial('15715'), into: { code: '15664' } }]],
  ['nothing-changes /steps/0/code', [{ kind: 'rename', code: '15712', name: 'Văn Sơn' }]],
  ['unit-not-empty /steps/0/code', [{ kind: 'close', code: '397' }]],
  ['unit-not-empty /steps/0/of', [{ kind: 'split', of: '15712', into: [{ code: '15664' }, { code: '15715' }] }]],
  [
    'closed-unit /steps/0/codes/0',
    [
      { kind: 're-parent', codes: ['15664.01'], to: '15712' },
      { kind: 'merge', from: full('15712'), into: { code: '15664' } },
    ],
  ],
  [
    'ends-before-start /steps/0/unit/validFrom',
    [{ kind: 'past', unit: { ...past, code: '30001', validFrom: REFORM }, into: full('15664') }],
  ],
  [
    'overlapping-validity /steps/0/unit/code',
    [{ kind: 'past', unit: { ...past, code: '15664' }, into: full('15664') }],
  ],
  [
    'unknown-unit /steps/0/unit/parentCode',
    [{ kind: 'past', unit: { ...past, code: '30001', validFrom: '2019-01-01' }, into: full('15664') }],
  ],
])('%s', (expected, steps) => {
  expect(written(...steps)[0]).toBe(expected)
})
