import type { Data } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { readVersion, showVersion } from '../src/commands/held/value.ts'
import { type Answers, stage } from './stage.ts'

const ID = '01990f3e-7c1a-4000-8000-0000000000c1'
const HELD = {
  ...{ heldConflictId: ID, residentId: 'r', householdId: 'h', hamletCode: '31027.07', name: 'Nguyễn Thị Hoa' },
  ...{ field: 'phone', state: 'open', decision: null },
  kept: { value: '+84912345678', at: '2026-03-17T13:15:00Z', by: 'lan' },
  proposed: { value: '+84987654321', at: '2026-03-18T01:00:00Z', by: 'tam' },
} as unknown as Data<'identity', 'decideHeldConflict'>
const DECIDED = {
  ...HELD,
  state: 'decided',
  kept: HELD.proposed,
  decision: { choice: 'proposed', at: '', by: 'officer' },
}

const ANSWERS: Answers = {
  'GET /identity/v1/held-conflicts': ({ url }) => ({ items: url.searchParams.get('state') === 'open' ? [HELD] : [] }),
  [`POST /identity/v1/held-conflicts/${ID}/decide`]: () => DECIDED,
}

test('both versions are listed with who said them', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('held', 'list', '--unit', '31027')
  expect(out).toContain(`${ID}  31027.07  Nguyễn Thị Hoa  phone  +84912345678  lan  +84987654321  tam`)
  expect((await lantoa('held', 'list', '--unit', '31027', '--state', 'decided')).err).toContain('Nothing is decided')
})

test('a choice carries what was seen', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('held', 'decide', ID, 'proposed', '--saw', '+84912345678')
  expect(out).toBe(`Nguyễn Thị Hoa: phone is +84987654321 (${ID})\n`)
  expect(asked.at(-1)?.body).toEqual({ choice: 'proposed', saw: '+84912345678' })
  expect((await lantoa('held', 'decide', ID, 'both', '--saw', '-')).err).toContain('kept, proposed')
})

test.each([null, 'Lê Lan', '+84912345678', { year: 1958 }, { date: '1958-03-02' }])(
  '%j is shown so that it can be read',
  (value) => {
    expect(readVersion(showVersion(value))).toEqual(value)
  },
)
