import type { EachBatchPayload } from 'kafkajs'
import { expect, test } from 'vitest'
import type { Subscription } from '../event-log.ts'
import { deliverBatch, type ReadState } from './batches.ts'

const RECORD = { key: Buffer.from('k'), value: Buffer.from('{}'), offset: '0', headers: {} }

/** A batch of the first record is worked on, in a group that reads on from `position`, before or while it is sought anew. */
async function deliver({ sought, position }: { sought: 'before' | 'meanwhile' | 'not'; position: number | undefined }) {
  const place = { topic: 'things', partition: 3 }
  const places = new Map([['things/3', { ...place, position, end: 1 }]])
  const state: ReadState = { consumer: undefined, places, activeAt: 0, stopping: new AbortController().signal }
  let isStale = sought === 'before'
  const delivered: number[] = []
  const subscription: Subscription = {
    ...{ group: 'g', topics: ['things'], assigned: () => undefined },
    async deliver({ fetchedFrom, records }, { stopped }) {
      if (sought === 'meanwhile') {
        isStale = true
        places.set('things/3', { ...place, position: 7, end: 9 })
      }
      if (stopped()) return fetchedFrom
      delivered.push(...records.map(({ offset }) => offset))
      return 1
    },
  }
  const resolved: string[] = []
  const payload = {
    batch: { ...place, highWatermark: '1', fetchedOffset: '0', messages: [RECORD] },
    resolveOffset: (offset: string) => void resolved.push(offset),
    heartbeat: async () => undefined,
    isRunning: () => true,
    isStale: () => isStale,
  } as unknown as EachBatchPayload // what a batch is delivered by
  await deliverBatch(payload, subscription, { use: () => Promise.reject(), close: async () => undefined }, state)
  return { position: places.get('things/3')?.position, delivered, resolved }
}

test.each([
  ['is read on behind it', { sought: 'not', position: undefined }, { position: 1, delivered: [0], resolved: ['0'] }],
  // After a rebalance batches come from where the brokers believe the group to be, which the stored offset corrects.
  ['stays where it was sought before', { sought: 'before', position: 1 }, { position: 1, delivered: [], resolved: [] }],
  [
    'stays where it was sought meanwhile',
    { sought: 'meanwhile', position: 0 },
    { position: 7, delivered: [], resolved: [] },
  ],
] as const)('a partition %s', async (_case, given, expected) => {
  expect(await deliver(given)).toEqual(expected)
})
