import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { STEPS } from '../../../field/visit/decide.ts'
import { say } from '../../../words/field-later.ts'
import { HomeBlock } from './home-block.tsx'

const LINE = {
  ...{ number: 7, householdId: 'h', reason: 'try-again' as const, missed: true, place: 'Ấp Minh Thuận B' },
  ...{ title: 'Nhà Nguyễn Thị Hoa', people: [{ residentId: 'r', name: 'Nguyễn Thị Hoa', birth: { year: 1948 } }] },
}
const block = (line: typeof LINE) =>
  renderToString(<HomeBlock line={line} team="Tổ ấp 7" week="Tuần 12" origin="https://lantoa.example" />)

test('on paper the same is asked in the same order as in the field app', () => {
  const asked = [...block(LINE).matchAll(/<h3>(.*?)<\/h3>/g)].map(([, question]) => question)
  expect(asked).toEqual(STEPS.filter((step) => step !== 'check').map((step) => say(step)))
})

test('there is a box for each answer and each person, and none for what is not known', () => {
  const html = block(LINE)
  for (const word of ['met.not-found', 'why.afraid-of-fraud', 'action.ai-assistant', 'device.smart-tv'] as const) {
    expect(html).toContain(`<li class="box">${say(word)}</li>`)
  }
  expect(html).toContain('<li class="box">Nguyễn Thị Hoa</li>')
  expect(html).not.toContain(`>${say('unknown')}<`)
  expect(html).toContain('Hẹn đến lại, còn từ tuần trước')
})

test('small children are asked who was helped, and not what they can do', () => {
  const child = { residentId: 'c', name: 'Nguyễn Mỹ Hoa', birth: { year: new Date().getFullYear() - 2 } }
  const html = block({ ...LINE, people: [...LINE.people, child] })
  expect(html.match(/<th scope="row">/g)).toHaveLength(2)
  expect(html).toContain('<li class="box">Nguyễn Mỹ Hoa</li>')
})

test('the code has the id of the home, and nobody’s name', () => {
  expect(block(LINE)).toBe(block({ ...LINE, title: 'Nhà Trần Văn Tâm' }).replace('Trần Văn Tâm', 'Nguyễn Thị Hoa'))
  expect(block(LINE)).not.toBe(block({ ...LINE, householdId: 'other' }))
})
