import { packRead } from '@lantoa/chassis/feeds/pack-reads'
import { testTableRules } from '@lantoa/chassis/testing/table-rules'
import { afterAll, beforeAll } from 'vitest'
import { account } from '../src/accounts/store.ts'
import { startPaymentsForTest } from './started-payments.ts'

let world: Awaited<ReturnType<typeof startPaymentsForTest>>

beforeAll(async () => {
  world = await startPaymentsForTest()
})
afterAll(() => world.service.stop())

testTableRules([account, packRead], () => world.service.parts.database)
