import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { programmes } from '@lantoa/contracts/teams/programmes'
import { afterAll, beforeAll } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { programme } from './programmes.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

testRegisterRules(programmes, programme, () => service, {
  record: {
    ...{ unitCode: '31027', since: '2026-03-01', name: 'Bình dân học vụ số', goal: 'Cả xã biết dùng điện thoại' },
    legalAct: { number: '01-KH/BCĐTW', issuer: 'Ban Chỉ đạo Trung ương', date: '2025-03-21' },
  },
  change: { name: 'Bình dân học vụ số xã U Minh Thượng' },
  advance: { status: 'ended', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})
