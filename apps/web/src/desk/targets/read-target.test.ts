import { expect, test } from 'vitest'
import { readTarget } from './read-target.ts'

const TYPED = { indicator: 'I-04', from: '01/01/2026', until: '31/12/2026', value: '3.118', baseline: '' }
const ACT = { number: '12/QĐ-UBND', issuer: 'UBND xã', date: '17/03/2026' }
const DRAFT = { indicatorId: 'I-04', unit: '31027', from: '2026-01-01', until: '2026-12-31', value: 3118 }

function read(fields: Record<string, string> = {}, parentTargetId?: string) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...TYPED, ...fields })) form.set(name, value)
  return readTarget(form, { unit: '31027', parentTargetId })
}

test('a target is what was typed; what was not given is not sent', () => {
  expect(read()).toEqual({ draft: DRAFT })
  expect(read({ ...ACT, baseline: '40,5' }, 'above')).toEqual({
    draft: {
      ...DRAFT,
      ...{ baseline: 40.5, parentTargetId: 'above' },
      legalAct: { number: '12/QĐ-UBND', issuer: 'UBND xã', date: '2026-03-17' },
    },
  })
})

test.each([
  [
    { from: '3/4/2026', until: '' },
    { from: 'time.no-day', until: 'time.no-day' },
  ],
  [
    { value: '31.18', baseline: 'ít' },
    { value: 'target.no-amount', baseline: 'target.no-amount' },
  ],
  [{ number: ACT.number }, { issuer: 'target.whole-act', date: 'time.no-day' }],
  [{ date: ACT.date }, { number: 'target.whole-act', issuer: 'target.whole-act' }],
])('of %j it says what is wrong', (fields, wrong) => expect(read(fields)).toEqual({ wrong }))
