import { packRead } from '@lantoa/chassis/feeds/pack-reads'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { testTableRules } from '@lantoa/chassis/testing/table-rules'
import { afterAll, beforeAll } from 'vitest'
import { accessLog } from '../src/access-log/log-reads.ts'
import { consent } from '../src/consents/consents.ts'
import { fieldEdit } from '../src/edits/field-edits.ts'
import { heldConflict } from '../src/edits/held.ts'
import { household } from '../src/households/households.ts'
import { correction } from '../src/merging/correction.ts'
import { resident } from '../src/residents/residents.ts'
import { startIdentityForTest } from './started-identity.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

testTableRules(
  [household, resident, consent, accessLog, packRead, correction, fieldEdit, heldConflict],
  () => service.parts.database,
)
