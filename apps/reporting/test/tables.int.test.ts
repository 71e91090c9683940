import { testTableRules } from '@lantoa/chassis/testing/table-rules'
import { afterAll, beforeAll } from 'vitest'
import { componentValue, enteredValue } from '../src/governance/component-values/component-value.ts'
import { target } from '../src/governance/targets/target-table.ts'
import { unitGroup } from '../src/governance/unit-groups/unit-group.ts'
import { openTestDatabase, type TestDatabase } from './test-database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.drop())

testTableRules([unitGroup, componentValue, enteredValue, target], () => database)
