import type { Command, RequestContext, SingleHandler } from '@lantoa/chassis/http/api'
import { createLogger } from '@lantoa/chassis/process/logger'
import { register } from '@lantoa/chassis/register/register'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { Route } from '@lantoa/contracts/define-route'
import { healthFacilities } from '@lantoa/contracts/identity/health-facilities'
import { permissionsOf } from '@lantoa/contracts/permissions'
import type { Register } from '@lantoa/contracts/register/define-register'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startIdentityForTest } from '../../test/started-identity.ts'
import { healthFacility } from './health-facilities.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

// Who records in today's registers of names sees names. Here an officer of the province records, who does not.
const NAMED: Register = { ...healthFacilities, personal: ['name'] }
const STATION = { unitCode: '31027', since: '2025-07-01', name: 'Phòng khám cô Ba', kind: 'clinic', address: '' }

test('a recorder who may not see names is answered masked: new, again, judged only, corrected, advanced', async () => {
  const { handlers } = register(service.parts, NAMED, { table: healthFacility })
  const permissions = permissionsOf(['province_officer'])
  const caller = { subject: 'p', roles: [], permissions, units: ['91'], token: '' }
  const now = new Date('2026-03-20T09:00:00Z')
  const context: RequestContext = { caller, correlationId: uuid(), log: createLogger({ service: 'test' }), now }
  const healthFacilityId = uuid()
  const send = (name: string, body: Record<string, unknown>, ifMatch?: number) => {
    const request = { params: { healthFacilityId }, query: {}, body, ...(ifMatch ? { ifMatch } : {}) }
    return (handlers[name] as SingleHandler<Route>)(request, context)
  }
  const judgeOnly = async (id: string) => {
    const command: Command<Route> = {
      input: { healthFacilityId: id, ...STATION },
      caller,
      correlationId: '',
      dryRun: true,
    }
    const many = handlers.recordBatch as unknown as (commands: readonly Command<Route>[]) => Promise<unknown[]>
    return (await many([command]))[0]
  }
  const masked = { ok: true, value: { name: 'P*** k*** c*** B***', address: '', masked: true } }
  expect(await judgeOnly(uuid())).toMatchObject(masked)
  expect(await send('record', STATION)).toMatchObject({ ...masked, version: 1 })
  expect(await send('record', STATION)).toMatchObject({ ...masked, version: 1 })
  expect(await judgeOnly(healthFacilityId)).toMatchObject(masked)
  const corrected = await send('correct', { name: 'Phòng khám cô Tư' }, 1)
  expect(corrected).toMatchObject({ value: { name: 'P*** k*** c*** T***', masked: true }, version: 2 })
  expect(await send('correct', { name: 'Phòng khám cô Tư' }, 1)).toEqual(corrected)
  const advanced = await send('advance', { status: 'closed', on: '2026-03-18' }, 2)
  expect(advanced).toMatchObject({ value: { name: 'P*** k*** c*** T***', masked: true }, version: 3 })
  const [stored] = (await healthFacility.find(service.parts.database, [healthFacilityId])).values()
  expect(stored).toMatchObject({ name: 'Phòng khám cô Tư', version: 3 })
})
