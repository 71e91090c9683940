import { testConfig } from '@lantoa/testkit/vitest'

export default testConfig({ postgres: true })
