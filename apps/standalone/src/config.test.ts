import { expect, test } from 'vitest'
import { helpText, readSettings, settingsSchema } from './config.ts'

test('nothing needs to be set', () => {
  expect(readSettings({})).toMatchObject({
    LANTOA_PORT: 8080,
    LANTOA_DATA_DIR: '.lantoa',
    LANTOA_LOG: 'postgres',
    LANTOA_DEMO: 'full',
  })
})

test.each([
  [{ LANTOA_PORT: 'http' }, /LANTOA_PORT: a port from 1 to 65535/],
  [{ LANTOA_PORT: '0' }, /LANTOA_PORT/],
  [{ LANTOA_PORT: '65536' }, /LANTOA_PORT/],
  [{ LANTOA_LOG: 'rabbit' }, /LANTOA_LOG/],
  [{ LANTOA_LOG: 'kafka' }, /KAFKA_BROKERS: must be set/],
  [{ LANTOA_DEMO: 'yes' }, /LANTOA_DEMO/],
  [{ NODE_ENV: 'production' }, /NODE_ENV: this way to run is for development/],
])('%j is refused with a line that says why', (env, line) => {
  expect(() => readSettings(env)).toThrow(line)
})

test('the help names every setting', () => {
  for (const name of Object.keys(settingsSchema.shape)) expect(helpText()).toContain(name)
})
