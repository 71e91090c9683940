import { testConfig } from '@lantoa/testkit/vitest'
import { mergeConfig } from 'vitest/config'

// One file after the other: some measure how soon a visit counts, others load the machine on purpose.
export default mergeConfig(testConfig(), { test: { fileParallelism: false } })
