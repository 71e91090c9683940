import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { type Answer, Answered, failedAfter } from './answered.tsx'

const STEPS: Answer<string> = { question: 'steps', read: { value: '3 bước' } }

test.each<[what: string, last: Answer<string> | undefined, shown: string, said: string]>([
  ['what was never read', undefined, '', 'Máy không đọc được phần này.'],
  ['what cannot be read again', STEPS, '<p>3 bước</p>', 'Máy chưa đọc lại được, phần dưới đây có thể đã cũ.'],
  ['another question', { ...STEPS, question: 'accounts' }, '', 'Máy không đọc được phần này.'],
])('a read that fails says so beside what stands there: %s', (_what, last, shown, said) => {
  const answer = failedAfter(last, 'steps')
  const html = renderToString(<Answered answer={answer}>{(value) => <p>{value}</p>}</Answered>)
  expect(answer.question).toBe('steps')
  expect(html).toContain(said)
  expect(html.endsWith(`</div>${shown}`)).toBe(true)
})

test('what was read is shown, and nothing said of it', () => {
  expect(renderToString(<Answered answer={STEPS}>{(value) => <p>{value}</p>}</Answered>)).toBe('<p>3 bước</p>')
})
