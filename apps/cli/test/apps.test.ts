import { expect, test } from 'vitest'
import { type Answers, stage } from './stage.ts'

const SEEN = {
  ...{ residentId: '01990f3e-7c1a-7000-8000-0000000000d1', householdId: '01990f3e-7c1a-7000-8000-0000000000c1' },
  ...{
    hamletCode: '31027.07',
    app: 'vneid',
    device: 'smartphone',
    status: 'removed',
    on: '2026-03-10',
    provincial: false,
  },
}
const ANSWERS: Answers = { 'GET /identity/v1/apps': () => ({ items: [SEEN] }) }

test('which apps the people of a unit have is listed', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('apps', 'list', '--unit', '31027', '--app', 'vneid', '--status', 'removed')
  expect(out).toMatch(
    new RegExp(`${SEEN.residentId} +${SEEN.householdId} +31027.07 +vneid +smartphone +removed +10/03/2026`),
  )
  expect(Object.fromEntries(asked.at(-1)?.url.searchParams ?? [])).toEqual({
    ...{ unit: '31027', app: 'vneid', status: 'removed', limit: '200' },
  })
})

test('as JSON it is taken away, and logged so', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  expect(JSON.parse((await lantoa('apps', 'list', '--unit', '31027', '--json')).out)).toEqual([SEEN])
  expect(asked.at(-1)?.headers.has('export-id')).toBe(true)
})
