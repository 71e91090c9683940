import { beforeEach, expect, test } from 'vitest'
import { stubCaches } from '../../test/cache.ts'
import { fileHere, keepFiles, MOST_BYTES } from './lesson-files.ts'

let phone: ReturnType<typeof stubCaches>
let fetched: string[]
beforeEach(() => {
  phone = stubCaches()
  fetched = []
})

const HALF = MOST_BYTES / 2
const sizes: Readonly<Record<string, number>> = { small: 5, half: HALF, other: HALF, rest: HALF - 5 }

async function fetchFile(address: string): Promise<Blob | undefined> {
  fetched.push(address)
  const bytes = sizes[address]
  return bytes === undefined ? undefined : new Blob([new Uint8Array(bytes)], { type: 'image/png' })
}
const keptHere = () => [...phone.kept.keys()].map((key) => key.slice(key.lastIndexOf('/') + 1))

test('files come once, with their type, and lie there without a network', async () => {
  const files = await keepFiles(['small', 'rest', 'small'], {}, fetchFile)
  expect(files).toEqual({ small: { bytes: 5, kept: true }, rest: { bytes: HALF - 5, kept: true } })
  expect(await keepFiles(['small', 'rest'], files, fetchFile)).toEqual(files)
  expect(fetched).toEqual(['small', 'rest'])
  expect((await fileHere('small'))?.type).toBe('image/png')
})

test('what does not fit stays out, is known for that, and is not fetched again; what is smaller still comes', async () => {
  const wanted = ['small', 'half', 'other', 'rest']
  const files = await keepFiles(wanted, {}, fetchFile)
  expect(Object.entries(files).map(([address, { kept }]) => [address, kept])).toEqual([
    ['small', true],
    ['half', true],
    ['other', false],
    ['rest', true],
  ])
  fetched = []
  expect(await keepFiles(wanted, files, fetchFile)).toEqual(files)
  expect(fetched).toEqual([])
})

test('what no lesson names goes, and makes room for what did not fit', async () => {
  const files = await keepFiles(['half', 'small', 'other'], {}, fetchFile)
  expect(keptHere()).toEqual(['half', 'small'])
  expect(await keepFiles(['other', 'small'], files, fetchFile)).toMatchObject({ other: { kept: true } })
  expect(keptHere().toSorted()).toEqual(['other', 'small'])
  expect(await keepFiles([], files, fetchFile)).toEqual({})
  expect(keptHere()).toEqual([])
})

test('what does not come is tried the next time, and what was there stays', async () => {
  const files = await keepFiles(['small', 'missing'], {}, fetchFile)
  expect(Object.keys(files)).toEqual(['small'])
  await keepFiles(['small', 'missing'], files, fetchFile)
  expect(fetched).toEqual(['small', 'missing', 'missing'])
  expect(keptHere()).toEqual(['small'])
})

test('what is there is not written again, also where the phone is full meanwhile', async () => {
  const files = await keepFiles(['small', 'rest'], {}, fetchFile)
  phone.full = true
  expect(await keepFiles(['small', 'rest'], files, fetchFile)).toEqual(files)
  expect(keptHere()).toEqual(['small', 'rest'])
})

test('what is there makes way for what comes before it by now', async () => {
  const files = await keepFiles(['half', 'rest'], {}, fetchFile)
  expect(await keepFiles(['other', 'half', 'rest'], files, fetchFile)).toMatchObject({ rest: { kept: false } })
  expect(keptHere()).toEqual(['half', 'other'])
})

test('what no lesson names goes before others come, so that both need not fit', async () => {
  const files = await keepFiles(['half'], {}, fetchFile)
  const here: string[][] = []
  await keepFiles(['other'], files, (address) => {
    here.push(keptHere())
    return fetchFile(address)
  })
  expect([here, keptHere()]).toEqual([[[]], ['other']])
})

test('a full phone says so of each file, and breaks nothing', async () => {
  phone.full = true
  expect(await keepFiles(['small'], {}, fetchFile)).toEqual({ small: { bytes: 5, kept: false } })
  phone.full = false
  expect(await keepFiles(['small'], { small: { bytes: 5, kept: false } }, fetchFile)).toMatchObject({
    small: { kept: true },
  })
})
