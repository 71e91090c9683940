import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { cameraSites } from '@lantoa/contracts/government/camera-sites'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET } from '../../test/known-world.ts'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { cameraSite } from './camera-sites.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const SITE = { hamletCode: HAMLET, since: '2026-03-01', name: 'Ngã ba đầu ấp', placeKind: 'road' } as const

testRegisterRules(cameraSites, cameraSite, () => service, {
  record: { ...SITE, linked: { since: '2026-03-02', until: null } },
  change: { placeKind: 'risk_spot' },
  advance: { status: 'removed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'commune_officer' },
})

test.each([
  ['linked before it was there', { linked: { since: '2026-02-28' } }, 'before-since'],
  ['with a stream of its pictures', { stream: 'rtsp://10.0.0.7/live' }, 'invalid-request'],
])('a site %s is refused', async (_what, more, code) => {
  const { recordCameraSite } = service.as({ roles: ['commune_officer'], units: ['31027'] }).government
  const answer = await recordCameraSite({ params: { cameraSiteId: uuid() }, body: { ...SITE, ...more } })
  expect(answer.error).toMatchObject({ status: 422, code })
})
