import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { APP_VERSION } from './app-version.ts'
import { kindOf } from './device.ts'

test.each([
  ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36', 'phone'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1', 'phone'],
  ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36', 'tablet'],
  ['Mozilla/5.0 (iPad; CPU OS 12_2 like Mac OS X) Version/12.1 Mobile/15E148 Safari/604.1', 'tablet'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36', 'computer'],
])('%s is of a %s', (userAgent, kind) => {
  expect(kindOf(userAgent)).toBe(kind)
})

test('services hear the version of this package', () => {
  expect(APP_VERSION).toBe(manifest.version)
})
