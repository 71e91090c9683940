import { expect, test } from 'vitest'
import type { Concern } from '../../phone/kinds/concern.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { helpedTo, mayReopen, recordOf, waitingStep } from './step-record.ts'

const concern = (status: Concern['status']) => ({ concernId: 'c1', version: 4, status }) as Concern
const AT = { id: 'r1', today: '2026-03-17' }

test.each([
  ['answered', 'concern.helped-close', true],
  ['rejected', 'concern.close', true],
  ['closed', undefined, true],
  ['doing', undefined, false],
  ['withdrawn', undefined, false],
] as const)('what is %s is closed by %s, and may be reopened: %s', (status, word, reopens) => {
  expect(helpedTo(concern(status))).toBe(word)
  expect(mayReopen(concern(status))).toBe(reopens)
})

test('a step is of the version that was read, and only an answer helped', () => {
  const common = { kind: 'concern-step', id: 'r1', concernId: 'c1', read: 4 }
  expect(recordOf('close', concern('answered'), AT)).toEqual({
    ...{ ...common, step: 'close', body: { on: '2026-03-17', helped: true } },
  })
  expect(recordOf('close', concern('rejected'), AT).body).toEqual({ on: '2026-03-17' })
  const text = 'Vẫn không có sóng'
  expect(recordOf('reopen', concern('answered'), { ...AT, text })).toEqual({
    ...{ ...common, step: 'reopen', body: { on: '2026-03-17', text } },
  })
})

test('only a step that has not gone out bars the next one', () => {
  const of = (state: Receipt['state'], concernId = 'c1') =>
    ({ id: 'r1', state, 'concern-step': { concernId, step: 'close' } }) as Receipt
  expect(waitingStep([of('sent'), of('saved', 'c2')], 'c1')).toBeUndefined()
  expect(waitingStep([of('look-again')], 'c1')).toBeDefined()
})
