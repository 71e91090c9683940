import type { Data } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { type Answers, stage } from './stage.ts'

const TEAM = '01990f3e-7c1a-7000-8000-0000000000b1'
const [HOME, LEFT, HEIR] = ['a1', 'a2', 'a3'].map((end) => `01990f3e-7c1a-7000-8000-0000000000${end}`)
const entry = { hamletCode: '31027.07', missed: false, chosen: false }
const ROUND = {
  ...{ teamId: TEAM, isoWeek: '2026-W12', from: '2026-03-16', until: '2026-03-23', intervalDays: 28, more: 3 },
  homes: [
    { ...entry, householdId: HOME, reason: 'try-again', dueOn: '2026-03-09', missed: true },
    {
      ...{ ...entry, householdId: HEIR, reason: 'chosen', dueOn: null },
      visit: { visitId: TEAM, on: '2026-03-17', outcome: 'done' },
    },
  ],
  gone: [{ householdId: LEFT, why: 'merged', mergedInto: HEIR }],
  leftInPeace: [],
} as unknown as Data<'teams', 'getRound'>

const label = { level: 'hamlet', kind: 'ấp', validFrom: '2025-07-01' } as const
const ME = {
  ...{ subject: 'lan', roles: ['volunteer'], permissions: ['visits:record'], units: ['31027.08'], personId: null },
  bodies: [
    {
      ...{ bodyId: TEAM, kind: 'community_team', name: 'Tổ ấp 7', unitCode: '31027', status: 'active', role: 'leader' },
      ...{ hamletCodes: ['31027.07'], colleagues: [{ personId: HOME, role: 'member' }] },
    },
  ],
  hamlets: [
    {
      ...{ ...label, code: '31027.08', name: '8', validTo: '2026-01-01', ancestors: [] },
      successors: [{ ...label, code: '31027.07', name: 'Minh Thuận B' }],
    },
  ],
  ...{ now: '2026-03-17T13:15:00.000Z', minimumAppVersion: '0.0.0' },
} as unknown as Data<'teams', 'getMe'>

const ANSWERS: Answers = {
  [`GET /teams/v1/rounds/${TEAM}/2026-W12`]: () => ROUND,
  'GET /teams/v1/me': () => ME,
}

test('a round is shown in its order, with what is left out beside it', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out, err } = await lantoa('rounds', 'show', TEAM, '--week', '2026-W12', '--limit', '2')
  expect(out).toContain(`${HOME}  31027.07  to be tried again  09/03/2026 (missed)`)
  expect(out).toContain(`${HEIR}  31027.07  chosen                                  done 17/03/2026`)
  expect(err).toBe(`3 more: --limit.\n${LEFT} is none of the team any more: merged into ${HEIR}.\n`)
  expect(asked.at(-1)?.url.search).toBe('?limit=2')
})

test('who one is: bodies with the role, hamlets with what took their place', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('me')
  expect(out).toContain(`${TEAM}  Tổ ấp 7  active  leader        1\n`)
  expect(out).toContain('31027.08  Ấp 8           01/01/2026  31027.07\n')
  expect(JSON.parse((await lantoa('me', '--json')).out)).toEqual(ME)
})
