import { expect, test } from 'vitest'
import { readRule } from './read-rule.ts'

const LANES = [
  { key: '', name: '', homes: 1 },
  { key: 'kenhnam', name: 'Kênh Nam', homes: 4 },
]

function read(fields: Record<string, string>) {
  const form = new FormData()
  const all = { lane: 'every', from: '', until: '', side: 'both', hamlet: '22240.01', ...fields }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  return readRule(form, LANES)
}
const RULE = { lane: undefined, from: undefined, until: undefined, side: 'both', hamlet: '22240.01' }

test.each([
  [{}, {}],
  [{ lane: '0' }, { lane: '' }],
  [
    { lane: '1', from: ' 1 ', until: '19', side: 'odd' },
    { lane: 'kenhnam', from: 1, until: 19, side: 'odd' },
  ],
  [{ side: 'even' }, { side: 'even' }],
])('%j', (fields, rule) => expect(read(fields)).toEqual({ rule: { ...RULE, ...rule } }))

test.each([
  [{ from: '12A' }, 'assign.no-number'],
  [{ until: '-1' }, 'assign.no-number'],
  [{ from: '9', until: '2' }, 'assign.backwards'],
])('%j is none', (fields, wrong) => expect(read(fields)).toEqual({ wrong }))
