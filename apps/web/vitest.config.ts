import { testConfig } from '@lantoa/testkit/vitest'
import preact from '@preact/preset-vite'
import { mergeConfig } from 'vitest/config'

export default mergeConfig(testConfig(), {
  plugins: [preact()],
  test: { include: ['src/**/*.test.tsx', 'build/**/*.test.ts'] },
})
