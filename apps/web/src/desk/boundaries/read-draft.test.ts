import { expect, test } from 'vitest'
import type { Step } from './change.ts'
import { readDraft } from './read-draft.ts'
import { stepNamed } from './sentences.ts'

const STEPS: readonly Step[] = [{ kind: 'close', code: '397' }]
const TYPED = { title: ' Sắp xếp ', on: '01/07/2025', number: '1686/NQ', issuer: 'UBTVQH', date: '16/06/2025' }

function read(fields: Partial<typeof TYPED> = {}, steps = STEPS) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...TYPED, ...fields })) form.set(name, value)
  return readDraft(form, steps)
}

test('a draft is what was typed, its days as people write them', () => {
  expect(read()).toEqual({
    draft: {
      ...{ title: 'Sắp xếp', on: '2025-07-01', steps: STEPS },
      legalAct: { number: '1686/NQ', issuer: 'UBTVQH', date: '2025-06-16' },
    },
  })
})

test.each([
  [{ title: ' ' }, STEPS, { title: 'form.missing' }],
  [{ on: '1/7/2025', date: '31/06/2025' }, STEPS, { on: 'time.no-day', date: 'time.no-day' }],
  [{ number: '', issuer: '' }, STEPS, { number: 'form.missing', issuer: 'form.missing' }],
  [{}, [], { steps: 'boundary.no-steps' }],
])('of %j it says what is wrong', (fields, steps, wrong) => expect(read(fields, [...steps])).toEqual({ wrong }))

test.each([
  ['/steps/2/into/code', 2],
  ['/steps/0', 0],
  ['/on', undefined],
  [undefined, undefined],
])('%s names step %s', (pointer, at) => expect(stepNamed(pointer)).toBe(at))
