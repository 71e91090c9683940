import { renderToString } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { HOME } from '../../../test/sample-home.ts'
import { speak } from '../../words/field.ts'
import { CheckStep } from './check-step.tsx'
import type { Answers } from './decide.ts'
import { QuestionStep } from './question-step.tsx'

afterEach(() => speak('vi'))

const DONE: Answers = {
  ...{ visitId: 'v', startedAt: '2026-03-17T11:40:00Z', met: 'met', outcome: 'done' },
  ...{ help: ['eid_guidance', 'pay_bill'], who: 'id of Nguyễn Thị Hoa', obstacles: 'unknown' },
}
const does = () => undefined
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|')

test.each([
  ['met', 'Ông/bà gặp được ai không?', 'Chưa biết, để ghi sau'],
  ['outcome', 'Việc hôm nay ra sao?', 'Chưa biết, để ghi sau'],
  ['why', 'Vì sao nhà không đồng ý?', 'Chưa biết'],
  ['help', 'Ông/bà đã giúp những việc gì?', 'Chưa biết'],
  ['who', 'Ông/bà đã giúp ai trong nhà?', 'Chưa biết'],
  ['obstacles', 'Nhà này gặp khó khăn gì?', 'Chưa biết'],
] as const)('%s asks one thing of a home, and takes "not known" for an answer', (step, question, unknown) => {
  const text = textOf(
    renderToString(
      <QuestionStep step={step} home={HOME} answers={DONE} back="/field/" onKeep={does} onAnswer={does} />,
    ),
  )
  expect(text).toContain(`|${question}|`)
  expect(text).toContain('|Nhà Nguyễn Thị Hoa|')
  expect(text).toContain(`|${unknown}|`)
})

test('what was answered before is marked, by shape and not by colour alone', () => {
  const shown = renderToString(
    <QuestionStep step="met" home={HOME} answers={DONE} back="/field/" onKeep={does} onAnswer={does} />,
  )
  expect(textOf(shown)).toContain('|●|Có, gặp được|○|Không có ai ở nhà|')
  expect(shown.match(/aria-pressed="true"/g)).toHaveLength(1)
})

test('where the phone can not speak, nothing offers to', () => {
  const shown = renderToString(
    <QuestionStep step="met" home={HOME} answers={DONE} back="/field/" onKeep={does} onAnswer={does} />,
  )
  expect(shown).not.toContain('Đọc to')
})

test('of a home that is gone nothing is made up: neither a name, nor that it is not known who was helped', () => {
  const left = { householdId: 'h', address: null, people: [], gone: true as const }
  const text = textOf(
    renderToString(<CheckStep home={left} answers={DONE} back="/b" addressOf={() => '/to'} onSave={does} />),
  )
  expect(text).toContain('|Nhà không còn trong danh sách|')
  expect(text).toContain('|Giúp ai|Người đã chọn, nay không còn trong danh sách|')
})

test('the last page says all answers over, each with its way back', async () => {
  const check = () =>
    renderToString(<CheckStep home={HOME} answers={DONE} back="/b" addressOf={(step) => `/to/${step}`} onSave={does} />)
  expect(textOf(check())).toContain(
    '|Gặp được ai không|Có, gặp được|Việc hôm nay|Làm xong' +
      '|Đã giúp|Hướng dẫn định danh điện tử, Trả tiền điện, nước trên điện thoại|Giúp ai|Nguyễn Thị Hoa' +
      '|Khó khăn của nhà|Chưa biết|Ghi chú|+ Ghi thêm|',
  )
  const ways = ['/b', ...['met', 'outcome', 'help', 'who', 'obstacles', 'note'].map((step) => `/to/${step}`)]
  expect(check().match(/(?<=href=")[^"]+/g)).toEqual(ways)
  await speak('en')
  expect(textOf(check())).toContain('|Helped with|Guided to the e-ID, Paid a bill by phone|')
})
