import { expect, test } from 'vitest'
import { probeOnce, runChecks } from './health.ts'

test('while a probe hangs there is no second one, and each who asks hears that it does not answer', async () => {
  let probes = 0
  const check = probeOnce({
    name: 'database',
    probe() {
      probes += 1
      return new Promise(() => undefined)
    },
  })
  const results = [...(await Promise.all([runChecks([check]), runChecks([check])])), await runChecks([check])]
  expect(results.flat().map(({ ok }) => ok)).toEqual([false, false, false])
  expect(probes).toBe(1)
}, 20_000)
