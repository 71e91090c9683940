import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

const AT = '/teams/v1/devices/d1'
const DEVICE = {
  ...{
    deviceId: 'd1',
    ownerId: 'p1',
    name: 'Máy xanh',
    kind: 'phone',
    publicKey: null,
    appVersion: '1.0.0',
    version: 3,
  },
  ...{ registeredAt: '2026-03-01T00:00:00Z', lastContactAt: '2026-03-12T11:00:00Z', revocation: null },
  report: { pending: 12, oldestPendingAt: '2026-03-11T11:00:00Z', storage: null, persisted: false, skewMs: 0 },
  bodies: [
    { bodyId: 'b1', kind: 'community_team', name: 'Tổ ấp 7', unitCode: '31027', role: 'member', hamletCodes: [] },
  ],
}
const ANSWERS: Answers = {
  'GET /teams/v1/devices': () => ({ items: [DEVICE] }),
  [`GET ${AT}`]: () => Response.json(DEVICE, { headers: { ETag: '"3"' } }),
  [`POST ${AT}/revoke`]: () => DEVICE,
  [`POST ${AT}/restore`]: () => DEVICE,
}

test('devices are listed with what waits on them', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('devices', 'list', '--unit', '31027', '--only', 'pending')
  expect(out).toMatch(/d1 +Máy xanh +12\/03\/2026 18:00 +12 +11\/03\/2026 18:00 +1.0.0 +may go +Tổ ấp 7/)
  expect(asked.at(-1)?.url.search).toBe('?unit=31027&only=pending')
  expect(JSON.parse((await lantoa('device', 'list', '--unit', '31027', '--json')).out)).toEqual([DEVICE])
})

test('a device is revoked and restored in the version that was read', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  expect((await lantoa('devices', 'revoke', 'd1', '--reason', 'lost')).out).toContain('Máy xanh is revoked (d1)')
  expect([asked.at(-1)?.body, asked.at(-1)?.headers.get('If-Match')]).toEqual([{ reason: 'lost' }, '"3"'])
  expect((await lantoa('devices', 'restore', 'd1')).out).toBe('Máy xanh may go on (d1)\n')
  expect(asked.at(-1)?.headers.get('If-Match')).toBe('"3"')
})

test('a device is revoked for one of the reasons only, and one that is not there is told', async () => {
  const { lantoa } = await stage({ answers: { ...ANSWERS, [`GET ${AT}`]: () => problem(404, 'not-found') } })
  expect(await lantoa('devices', 'revoke', 'd1', '--reason', 'old')).toMatchObject({ exitCode: 2 })
  expect(await lantoa('devices', 'revoke', 'd1')).toMatchObject({ exitCode: 2 })
  expect((await lantoa('devices', 'restore', 'd1')).err).toContain('(not-found)')
})
