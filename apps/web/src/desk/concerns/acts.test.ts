import '../../../test/a-tab.ts'
import { expect, test } from 'vitest'
import { actsFor, saidIn } from './acts.ts'
import type { Status } from './concern-words.ts'

test.each<[Status, string[]]>([
  ['asked', ['answer', 'turn']],
  ['new', ['accept', 'forward', 'reject']],
  ['accepted', ['answer', 'start', 'forward', 'reject']],
  ['forwarded', ['answer', 'accept', 'start', 'forward', 'reject']],
  ['doing', ['answer', 'forward', 'reject']],
  ['answered', ['close', 'reopen']],
  ['rejected', ['close', 'reopen']],
  ['closed', ['reopen']],
  ['reopened', ['answer', 'accept', 'start', 'forward', 'reject']],
  ['withdrawn', []],
])('what is %s may be taken on by %j', (status, names) => {
  expect(actsFor({ status }).map(({ name }) => name)).toEqual(names)
})

test('what was left empty is not said, and a day is read as it is written here', () => {
  expect(saidIn({ text: ' ', organisation: '', dueOn: '15/04/2026', helped: 'no' })).toEqual({
    dueOn: '2026-04-15',
    helped: false,
  })
  expect(saidIn({ text: 'Xong', answerId: 'a1', dueOn: 'mai', helped: 'yes' })).toEqual({
    ...{ text: 'Xong', answerId: 'a1', dueOn: 'mai', helped: true },
  })
})
