import { expect, test } from 'vitest'
import { type Given, merge, type Rule } from './merge.ts'

const HOME = { lane: 'Kênh 5', language: null, 'devices.smartphone': false, 'devices.computer': false }
const PERSON = { name: 'Lê Lan', phone: null, sex: 'female' }
type Step = readonly [madeAt: string, fields: Given['fields']]

/** What becomes of corrections that come one after the other. */
function mergeAll(rule: Rule, before: Readonly<Record<string, unknown>>, steps: readonly Step[]) {
  let [facts, known] = [before, [] as ReturnType<typeof merge>['edits']]
  let held = new Map<string, readonly unknown[]>()
  const outcomes = steps.map(([madeAt, fields]) => {
    const merged = merge(rule, facts, known, { fields, madeAt, madeBy: 'lan' })
    known = [...known, ...merged.edits]
    facts = merged.facts
    held = new Map([
      ...held,
      ...[...merged.held].map(([field, all]) => [field, all.map(({ value }) => value)] as const),
    ])
    return merged.fields.map(({ field, outcome, stands }) => `${field} ${outcome}${stands ? '' : ', not'}`).join('; ')
  })
  return { facts, outcomes, held: Object.fromEntries(held) }
}

const lane = (saw: string, says: string) => ({ lane: { saw, says } })
const phone = (saw: string | null, says: string | null) => ({ phone: { saw, says } })

test.each<[string, Step[], string[], object]>([
  ['unchanged since it was seen', [['1', lane('Kênh 5', 'Kênh 6')]], ['lane applied'], { lane: 'Kênh 6' }],
  [
    'says so already',
    [...[['1', lane('Kênh 5', 'Kênh 6')] as Step], ['2', lane('Kênh 5', 'Kênh 6')]],
    ['lane applied', 'lane already'],
    { lane: 'Kênh 6' },
  ],
  [
    'the later of two comes second',
    [...[['1', lane('Kênh 5', 'Kênh 6')] as Step], ['2', lane('Kênh 5', 'Kênh 7')]],
    ['lane applied', 'lane merged'],
    { lane: 'Kênh 7' },
  ],
  [
    'the later of two comes first',
    [...[['2', lane('Kênh 5', 'Kênh 7')] as Step], ['1', lane('Kênh 5', 'Kênh 6')]],
    ['lane applied', 'lane merged, not'],
    { lane: 'Kênh 7' },
  ],
  [
    'two devices that two people saw',
    [
      ...([['2', { devices: { saw: [], says: ['smartphone'] } }]] as Step[]),
      ['1', { devices: { saw: [], says: ['computer'] } }],
    ],
    ['devices applied', 'devices applied'],
    { 'devices.smartphone': true, 'devices.computer': true },
  ],
  ['devices in another order', [['1', { devices: { saw: [], says: [] } }]], ['devices already'], {}],
])('a fact of a home, %s', (_case, steps, outcomes, facts) => {
  const merged = mergeAll('newest', HOME, steps)
  expect(merged.outcomes).toEqual(outcomes)
  expect(merged.facts).toEqual({ ...HOME, ...facts })
})

test.each<[string, Step[], string[], string | null, unknown[]]>([
  ['nobody else corrected it', [['1', phone(null, '1')]], ['phone applied'], '1', []],
  [
    'another number',
    [...[['1', phone(null, '1')] as Step], ['2', phone(null, '2')]],
    ['phone applied', 'phone held, not'],
    '1',
    ['2'],
  ],
  [
    'the same number twice',
    [...[['1', phone(null, '1')] as Step], ['2', phone(null, '1')]],
    ['phone applied', 'phone already'],
    '1',
    [],
  ],
  [
    'a later word on what is held',
    [
      ...([
        ['1', phone(null, '1')],
        ['2', phone(null, '2')],
      ] as Step[]),
      ['3', phone('2', '3')],
    ],
    ['phone applied', 'phone held, not', 'phone held, not'],
    '1',
    ['3'],
  ],
  [
    'a later word that settles it',
    [
      ...([
        ['1', phone(null, '1')],
        ['2', phone(null, '2')],
      ] as Step[]),
      ['3', phone('1', '2')],
    ],
    ['phone applied', 'phone held, not', 'phone applied'],
    '2',
    [],
  ],
  [
    'the second word of one phone before the first',
    [...[['2', phone('1', '2')] as Step], ['1', phone(null, '1')]],
    ['phone held, not', 'phone merged, not'],
    '2',
    [],
  ],
  ['a number that is taken away', [['1', phone(null, null)]], ['phone already'], null, []],
])('a field of a person, %s', (_case, steps, outcomes, value, held) => {
  const merged = mergeAll('person', PERSON, steps)
  expect(merged.outcomes).toEqual(outcomes)
  expect(merged.facts.phone).toBe(value)
  expect(merged.held.phone ?? []).toEqual(held)
})

const head = (saw: string | null, says: string) => ({ head: { saw, says } })

const HEADS: readonly {
  case: string
  before: string | null
  steps: Step[]
  outcomes: string[]
  head: string
  held: string[]
}[] = [
  { case: 'the first one', before: null, steps: [['1', head(null, 'a')]], outcomes: ['applied'], head: 'a', held: [] },
  {
    ...{ case: 'another one, by who had seen nobody', before: null },
    steps: [
      ['1', head(null, 'a')],
      ['2', head(null, 'b')],
    ],
    ...{ outcomes: ['applied', 'held, not'], head: 'a', held: ['b'] },
  },
  {
    ...{ case: 'another one, by who had seen the first', before: null },
    steps: [
      ['1', head(null, 'a')],
      ['2', head('a', 'b')],
    ],
    ...{ outcomes: ['applied', 'applied'], head: 'b', held: [] },
  },
  {
    ...{ case: 'one in place of who has left meanwhile', before: null, steps: [['1', head('gone', 'b')]] },
    ...{ outcomes: ['merged'], head: 'b', held: [] },
  },
  {
    ...{ case: 'another one than the desk did', before: 'a', steps: [['1', head(null, 'b')]] },
    ...{ outcomes: ['held, not'], head: 'a', held: ['b'] },
  },
]

test.each(HEADS)('who heads a home, of whom is named $case', (given) => {
  const merged = mergeAll('head', { head: given.before }, given.steps)
  expect(merged.outcomes).toEqual(given.outcomes.map((outcome) => `head ${outcome}`))
  expect(merged.facts.head).toBe(given.head)
  expect(merged.held.head ?? []).toEqual(given.held)
})

test('of a correction of two fields one is held and the other applied', () => {
  const both = { name: { saw: 'Lê Lan', says: 'Lê Thị Lan' }, ...phone(null, '2') }
  const merged = mergeAll('person', PERSON, [
    ['1', phone(null, '1')],
    ['2', both],
  ])
  expect(merged.outcomes[1]).toBe('name applied; phone held, not')
  expect(merged.facts).toEqual({ ...PERSON, name: 'Lê Thị Lan', phone: '1' })
})
