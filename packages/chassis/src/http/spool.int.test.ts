import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { spooled } from './spool.ts'

async function* pieces(count: number, log: string[], failAt = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  try {
    for (let index = 0; index < count; index += 1) {
      if (index === failAt) throw new Error('broke off')
      yield Buffer.from(`${index},`.padStart(1_000, ' '))
    }
  } finally {
    log.push('made')
  }
}

test('is the same content, and made to its end though nobody takes more than the beginning', async () => {
  const log: string[] = []
  const content = spooled(pieces(500, log))
  const first = await content.next()
  await expect.poll(() => log).toEqual(['made'])
  const rest = await text(content)
  const whole = `${Buffer.from(first.value ?? []).toString()}${rest}`
  expect(whole.replaceAll(' ', '')).toBe(Array.from({ length: 500 }, (_, index) => `${index},`).join(''))
  expect((await readdir(tmpdir())).filter((name) => /^lantoa-[0-9a-f]{8}-/.test(name))).toEqual([])
})

test('ends being made when nobody wants it any more', async () => {
  const log: string[] = []
  const content = spooled(pieces(Number.POSITIVE_INFINITY, log))
  await content.next()
  await content.return(undefined)
  expect(log).toEqual(['made'])
})

test.each([0, 1, 400])('what goes wrong at piece %i is thrown, after what was made before', async (failAt) => {
  const taken = { length: 0 }
  const read = async () => {
    for await (const piece of spooled(pieces(500, [], failAt))) taken.length += piece.length
  }
  await expect(read()).rejects.toThrow('broke off')
  expect(taken.length).toBe(failAt * 1_000)
})

test('nothing is nothing', async () => {
  expect(await text(spooled(pieces(0, [])))).toBe('')
})
