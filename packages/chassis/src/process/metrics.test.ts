import { expect, test } from 'vitest'
import { createMetrics } from './metrics.ts'

function linesOf(page: string, name: string): string[] {
  return page.split('\n').filter((line) => line.startsWith(`${name}{`))
}

test('a gauge is read when somebody looks, once for each value of its label', async () => {
  const metrics = createMetrics('teams')
  const lags = new Map([
    ['a.v1', 3],
    ['b.v1', 0],
  ])
  metrics.gauge({ name: 'lag', help: 'of topics', label: 'topic' }, () => lags)
  await metrics.registry.metrics()
  lags.delete('a.v1')
  lags.set('b.v1', 7)
  expect(linesOf(await metrics.registry.metrics(), 'lag')).toEqual(['lag{topic="b.v1",service="teams"} 7'])
})

test('what cannot be read is left out: 0 would be a lie', async () => {
  const metrics = createMetrics('teams')
  let depth = async () => 4
  metrics.gauge({ name: 'depth', help: 'of the outbox' }, () => depth())
  const before = await metrics.registry.metrics()
  metrics.gauge({ name: 'hanging', help: 'never answers' }, () => new Promise<number>(() => undefined))
  metrics.gauge({ name: 'lag', help: 'of topics', label: 'topic' }, () => Promise.reject(new Error('no answer')))
  depth = () => Promise.reject(new Error('the database is away'))
  const after = await metrics.registry.metrics()
  expect(linesOf(before, 'depth')).toEqual(['depth{service="teams"} 4'])
  expect(['depth', 'hanging', 'lag'].flatMap((name) => linesOf(after, name))).toEqual([])
})

test('what hangs is asked once, however often somebody looks', async () => {
  const metrics = createMetrics('teams')
  let reads = 0
  metrics.gauge({ name: 'hanging', help: 'never answers' }, () => {
    reads += 1
    return new Promise<number>(() => undefined)
  })
  await Promise.all([metrics.registry.metrics(), metrics.registry.metrics()])
  await metrics.registry.metrics()
  expect(reads).toBe(1)
}, 20_000)

test('a counter says the same however often it is read', async () => {
  const metrics = createMetrics('teams')
  metrics.counter({ name: 'sent_total', help: 'events' }, () => 5)
  await metrics.registry.metrics()
  expect(linesOf(await metrics.registry.metrics(), 'sent_total')).toEqual(['sent_total{service="teams"} 5'])
})
