import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FileStore } from '@lantoa/chassis/files/file-store'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { countWaiting } from '@lantoa/chassis/testing/topic-content'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { addressOf, PNG, photoWithPlace, wav } from '../../test/sample-files.ts'
import { callMissing, lockForgotten } from './store.ts'
import { sweepFiles } from './sweep.ts'

const EVENING = Date.parse('2026-03-17T13:15:00Z')
const DAY = 24 * 3_600_000

let service: TestService
let now = EVENING
const files = new Map<string, Uint8Array>()
let dies = false
const store: FileStore = {
  async put(address, content) {
    if (dies) throw new Error('the disk is gone')
    files.set(address, content)
  },
  async get(address, part) {
    const content = files.get(address)
    if (!content) return undefined
    return [part ? content.subarray(part.from, part.to + 1) : content] as unknown as AsyncIterable<Uint8Array>
  },
  async delete(address) {
    files.delete(address)
  },
}

beforeAll(async () => {
  service = await startTeamsForTest(() => new Date(now), undefined, { files: store })
})
afterAll(() => service.stop())

const as = (role: string) => service.as({ roles: [role], units: ['31027'] }).teams
type MediaType = Args<'teams', 'uploadLessonFile'>['body']['mediaType']
const send = (content: Buffer, mediaType: MediaType, address = addressOf(content), role = 'commune_officer') =>
  as(role).uploadLessonFile({
    params: { address },
    body: { mediaType, content: new Uint8Array(content) },
  })
const read = async (address: string, role = 'volunteer') => {
  const { data, error } = await as(role).downloadLessonFile({ params: { address } })
  return data ? buffer(data.body as never) : error?.code
}
const nameIn = (address: string) =>
  as('commune_officer')
    .recordLesson({
      params: { lessonId: uuid() },
      body: {
        ...{ unitCode: '31027', since: '2026-03-01', title: 'Bài một', topics: ['online_payment'] },
        ...{ audio: address },
      },
    })
    .orThrow()
const letGo = (lessonId: string) =>
  as('commune_officer')
    .correctLesson({ params: { lessonId }, body: { audio: null }, ifMatch: 1 })
    .orThrow()
const sweep = () => sweepFiles(service.parts.database, store, new Date(now))

test('a file lies under the hash of its content, and sent again it is the same one', async () => {
  const content = wav(1)
  const first = await send(content, 'audio/wav').orThrow()
  expect(first).toMatchObject({ address: addressOf(content), mediaType: 'audio/wav', bytes: content.length })
  expect(await send(content, 'audio/wav').orThrow()).toEqual(first)
  expect(await read(first.address)).toEqual(content)
})

test('who may not write lessons sends no files, and who reads them reads files', async () => {
  const content = wav(2)
  expect((await send(content, 'audio/wav', undefined, 'volunteer')).error?.code).toBe('forbidden')
  await send(content, 'audio/wav').orThrow()
  expect(await read(addressOf(content), 'observer')).toEqual(content)
  expect(await read(addressOf(content), 'resident')).toBe('forbidden')
  expect(await read(addressOf(wav(3)))).toBe('not-found')
})

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>')

test.each<[string, Buffer, MediaType, string, string?]>([
  ['a page that says it is a picture', HTML, 'image/png', 'file-not-what-it-claims'],
  ['a drawing with a program in it', SVG, 'image/png', 'file-not-what-it-claims'],
  ['a drawing under its own type', SVG, 'image/svg+xml' as MediaType, 'unsupported-media-type'],
  ['a sound that says it is a picture', wav(4), 'image/jpeg', 'file-not-what-it-claims'],
  ['nothing', Buffer.alloc(0), 'image/png', 'file-not-what-it-claims'],
  ['what has another hash', PNG, 'image/png', 'file-differs', addressOf(wav(5))],
  ['a picture that is too large', Buffer.concat([PNG, Buffer.alloc(2_200_000)]), 'image/png', 'file-too-large'],
  ['a photo that says where it was taken', photoWithPlace(), 'image/jpeg', 'file-tells-place'],
])('%s is refused, and nothing is kept', async (_what, content, type, code, address = addressOf(content)) => {
  expect((await send(content, type, address)).error?.code).toBe(code)
  expect(files.has(address)).toBe(false)
  expect(await read(address)).toBe('not-found')
})

test('an upload that dies while it is written is no file until it comes again', async () => {
  const content = wav(6)
  dies = true
  expect((await send(content, 'audio/wav')).error?.code).toBe('internal-error')
  dies = false
  expect(await read(addressOf(content))).toBe('not-found')
  await expect(nameIn(addressOf(content))).rejects.toMatchObject({ problem: { code: 'unknown-file' } })
  await send(content, 'audio/wav').orThrow()
  expect(await read(addressOf(content))).toEqual(content)
})

test('what no lesson names is forgotten after a week; what one names stays', async () => {
  const [named, unnamed, again] = [wav(7), wav(8), wav(9)]
  for (const content of [named, unnamed, again]) await send(content, 'audio/wav').orThrow()
  await nameIn(addressOf(named))
  now = EVENING + 6 * DAY
  await send(again, 'audio/wav').orThrow()
  expect(await sweep()).toBe(0)
  now = EVENING + 8 * DAY
  await sweep()
  expect([named, unnamed, again].map((one) => files.has(addressOf(one)))).toEqual([true, false, true])
  expect(await read(addressOf(unnamed))).toBe('not-found')
  now = EVENING
})

test('what a lesson named and names no more has its week too: who took it out by mistake puts it back', async () => {
  const content = wav(12)
  await send(content, 'audio/wav').orThrow()
  const { lessonId } = await nameIn(addressOf(content))
  now = EVENING + 20 * DAY
  await sweep()
  await letGo(lessonId)
  now = EVENING + 26 * DAY
  await sweep()
  expect(await read(addressOf(content))).toEqual(content)
  now = EVENING + 28 * DAY
  await sweep()
  expect(await read(addressOf(content))).toBe('not-found')
  now = EVENING
})

test('of a sweep that dies after it deleted a file no lesson names that file, until it comes again', async () => {
  const content = wav(10)
  await send(content, 'audio/wav').orThrow()
  now = EVENING + 30 * DAY
  const dying: FileStore = {
    ...store,
    async delete(address) {
      await store.delete(address)
      throw new Error('killed')
    },
  }
  await expect(sweepFiles(service.parts.database, dying, new Date(now))).rejects.toThrow('killed')
  await expect(nameIn(addressOf(content))).rejects.toMatchObject({ problem: { code: 'unknown-file' } })
  expect(await read(addressOf(content))).toBe('not-found')
  await send(content, 'audio/wav').orThrow()
  await nameIn(addressOf(content))
  await sweep()
  expect(await read(addressOf(content))).toEqual(content)
  now = EVENING
})

test('a sweep that dies before it deleted a file is done again', async () => {
  const content = wav(11)
  await send(content, 'audio/wav').orThrow()
  now = EVENING + 60 * DAY
  const failing = { ...store, delete: () => Promise.reject(new Error('killed')) }
  await expect(sweepFiles(service.parts.database, failing, new Date(now))).rejects.toThrow('killed')
  expect(files.has(addressOf(content))).toBe(true)
  await sweep()
  expect(files.has(addressOf(content))).toBe(false)
  now = EVENING
})

test('who names a file that is being swept waits, and hears that it is gone', async () => {
  const content = wav(13)
  await send(content, 'audio/wav').orThrow()
  const { database } = service.parts
  const naming = await database.transaction(async (tx) => {
    await lockForgotten(tx, addressOf(content), new Date(EVENING + DAY))
    callMissing(tx, addressOf(content))
    const named = nameIn(addressOf(content)).then(
      () => 'named',
      ({ problem }) => problem.code,
    )
    while (!(await Promise.race([named, sleep(20)])) && (await countWaiting(database)) === 0);
    return [named]
  })
  expect(await Promise.all(naming)).toEqual(['unknown-file'])
})
