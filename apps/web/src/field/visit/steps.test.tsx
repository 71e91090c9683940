import { renderToString } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { HOME } from '../../../test/sample-home.ts'
import { speak } from '../../words/field-later.ts'
import { CheckStep } from './check-step.tsx'
import { DayStep } from './day-step.tsx'
import type { Answers } from './decide.ts'
import { QuestionStep } from './question-step.tsx'
import { SeenList } from './seen/seen-list.tsx'

afterEach(() => speak('vi'))

const DONE: Answers = {
  ...{ visitId: 'v', startedAt: '2026-03-17T11:40:00Z', met: 'met', outcome: 'done' },
  ...{ help: ['eid_guidance', 'pay_bill'], who: 'id of Nguyễn Thị Hoa', obstacles: 'unknown' },
  seen: {
    'id of Nguyễn Thị Hoa': { all: 'alone' },
    'id of Trần Thị Lan': { uses: { smartphone: 'yes', vneid: 'no', cashless: 'unknown' } },
  },
}
const KNOWN = new Map([
  [
    'id of Trần Thị Lan',
    {
      ...{ uses: [], steps: [], apps: [], consents: [], accounts: [] },
      skills: [{ skill: 'online_payment' as const, level: 'alone' as const, on: '2026-02-10' }],
    },
  ],
])
const does = () => undefined
const drops = async () => undefined
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|')

test.each([
  ['met', 'Ông/bà gặp được ai không?', 'Chưa biết, để ghi sau'],
  ['outcome', 'Việc hôm nay ra sao?', 'Chưa biết, để ghi sau'],
  ['why', 'Vì sao nhà không đồng ý?', 'Chưa biết'],
  ['help', 'Ông/bà đã giúp những việc gì?', 'Chưa biết'],
  ['who', 'Ông/bà đã giúp ai trong nhà?', 'Chưa biết'],
  ['obstacles', 'Nhà này gặp khó khăn gì?', 'Chưa biết'],
  ['devices', 'Nhà này có những máy gì?', 'Chưa biết'],
  ['skills', 'Ai làm được gì trên điện thoại?', 'Lần trước: tự làm 1 việc'],
  ['uses', 'Ai dùng gì hằng ngày?', 'Chưa biết'],
] as const)(
  '%s asks one thing of a home, and takes "not known" for an answer, or shows what was known',
  (step, question, unknown) => {
    const text = textOf(
      renderToString(
        <QuestionStep
          step={step}
          home={HOME}
          known={KNOWN}
          answers={DONE}
          back="/field/"
          onKeep={does}
          onAnswer={does}
        />,
      ),
    )
    expect(text).toContain(`|${question}|`)
    expect(text).toContain('|Nhà Nguyễn Thị Hoa|')
    expect(text).toContain(`|${unknown}|`)
  },
)

test('who is asked of her skills has before her what was known of them, and what was said at this visit', () => {
  const list = (topic: 'skills' | 'uses') =>
    textOf(renderToString(<SeenList topic={topic} home={HOME} seen={DONE.seen ?? {}} known={KNOWN} />))
  expect(list('skills')).toContain('|Nguyễn Thị Hoa|tự làm 5 việc|Trần Thị Lan|Lần trước: tự làm 1 việc|')
  expect(list('uses')).toContain('|Nguyễn Thị Hoa|Chưa biết|Trần Thị Lan|có 1 việc, không 1 việc|')
})

test('what was answered before is marked, by shape and not by colour alone', () => {
  const shown = renderToString(
    <QuestionStep step="met" home={HOME} known={KNOWN} answers={DONE} back="/field/" onKeep={does} onAnswer={does} />,
  )
  expect(textOf(shown)).toContain('|●|Có, gặp được|○|Không có ai ở nhà|')
  expect(shown.match(/aria-pressed="true"/g)).toHaveLength(1)
})

test('where the phone can not speak, nothing offers to', () => {
  const shown = renderToString(
    <QuestionStep step="met" home={HOME} known={KNOWN} answers={DONE} back="/field/" onKeep={does} onAnswer={does} />,
  )
  expect(shown).not.toContain('Đọc to')
})

test('of a home that is gone nothing is made up: neither a name, nor that it is not known who was helped', () => {
  const left = { householdId: 'h', address: null, people: [], gone: true as const }
  const text = textOf(
    renderToString(
      <CheckStep home={left} answers={DONE} back="/b" addressOf={() => '/to'} onSave={does} onDrop={drops} />,
    ),
  )
  expect(text).toContain('|Nhà không còn trong danh sách|')
  expect(text).toContain('|Giúp ai|Người đã chọn, nay không còn trong danh sách|')
})

test('the last page says all answers over, each with its way back', async () => {
  const check = () =>
    renderToString(
      <CheckStep
        home={HOME}
        answers={DONE}
        back="/b"
        addressOf={(step) => `/to/${step}`}
        onSave={does}
        onDrop={drops}
      />,
    )
  expect(textOf(check())).toContain(
    '|Gặp được ai không|Có, gặp được|Việc hôm nay|Làm xong' +
      '|Đã giúp|Hướng dẫn định danh điện tử, Trả tiền điện, nước trên điện thoại|Giúp ai|Nguyễn Thị Hoa' +
      '|Kỹ năng số|Nguyễn Thị Hoa: tự làm 5 việc|Dùng hằng ngày|Trần Thị Lan: có 1 việc, không 1 việc' +
      '|Khó khăn của nhà|Chưa biết|Máy trong nhà|+ Ghi thêm|Ghi chú|+ Ghi thêm|' +
      '✓ Nguyễn Thị Hoa tự làm được cả 5 việc: là hạt nhân số của nhà này.|',
  )
  const ways = [
    '/b',
    ...['met', 'outcome', 'help', 'who', 'skills', 'uses', 'obstacles', 'devices', 'note'].map((step) => `/to/${step}`),
  ]
  expect(check().match(/(?<=href=")[^"]+/g)).toEqual(ways)
  await speak('en')
  expect(textOf(check())).toContain('|Helped with|Guided to the e-ID, Paid a bill by phone|')
})

test('to have helped with nothing of the list, or to have met no difficulty, is an answer of its own', () => {
  const answers: Answers = { ...DONE, help: 'none', obstacles: 'none' }
  const asked = (step: 'help' | 'obstacles') =>
    textOf(
      renderToString(
        <QuestionStep
          step={step}
          home={HOME}
          known={KNOWN}
          answers={answers}
          back="/b"
          onKeep={does}
          onAnswer={does}
        />,
      ),
    )
  expect(asked('help')).toContain('|Không việc nào trong đây|Chưa biết|')
  expect(asked('obstacles')).toContain('|Không có khó khăn nào|Chưa biết|')
  const check = <CheckStep home={HOME} answers={answers} back="/b" addressOf={String} onSave={does} onDrop={drops} />
  const text = textOf(renderToString(check))
  expect(text).toContain('|Đã giúp|Không việc nào trong đây|')
  expect(text).toContain('|Khó khăn của nhà|Không có khó khăn nào|')
})

test('of a visit that was begun on another day it is asked on which one she came', () => {
  const step = <DayStep home={HOME} answers={DONE} back="/b" today="2026-03-18" onDay={does} />
  expect(textOf(renderToString(step))).toContain(
    '|Ông/bà đến nhà này hôm nào?|Nhà Nguyễn Thị Hoa|Lượt này bắt đầu ghi thứ Ba, 17/3.' +
      '|○|thứ Ba, 17/3|○|Hôm nay|○|Chưa biết, để ghi sau|',
  )
})
