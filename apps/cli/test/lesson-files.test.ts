import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { problem, stage } from './stage.ts'

const PICTURE = 'tranh cuộc gọi lạ'
const ADDRESS = createHash('sha256').update(PICTURE).digest('hex')
const AT = `/teams/v1/lesson-files/${ADDRESS}`
const sent = { address: ADDRESS, mediaType: 'image/png', bytes: 20, uploadedAt: '2026-03-17T11:00:00Z' }

test('a file is sent as it is, under the hash of its content, and no name of it goes out', async () => {
  const { lantoa, file, asked } = await stage({ answers: { [`PUT ${AT}`]: () => sent } })
  const name = await file('Nhà bà Lan.PNG', PICTURE)
  expect((await lantoa('lessons', 'upload', name)).out).toBe(`${ADDRESS}\n`)
  const last = asked.at(-1)
  expect(last?.headers.get('Content-Type')).toBe('image/png')
  expect(last?.body).toBe(PICTURE)
  expect([...(last?.headers.values() ?? [])].join()).not.toContain('Lan')
})

test.each([
  ['is not there', 'nothing.png'],
  ['Nobody knows', 'page.svg'],
])('what %s is not sent', async (words, name) => {
  const { lantoa, asked } = await stage()
  const { exitCode, err } = await lantoa('lessons', 'upload', name)
  expect(exitCode).toBe(2)
  expect(err).toContain(words)
  expect(asked).toEqual([])
})

test.each([
  ['anh.jpg', 2],
  ['bai.mp3', 10],
])('%s of more than %i MB is refused before it is read, and of so many it is sent', async (name, megabytes) => {
  const { lantoa, file, asked } = await stage()
  const content = 'x'.repeat(megabytes * 1024 * 1024)
  const { exitCode, err } = await lantoa('lessons', 'upload', await file(name, `${content}x`))
  expect(exitCode).toBe(1)
  expect(err).toContain(`${megabytes} MB`)
  expect(asked).toEqual([])
  await lantoa('lessons', 'upload', await file(`ok-${name}`, content))
  expect(asked.at(-1)?.body).toHaveLength(content.length)
})

test('what is not what its name says is told as the service says it', async () => {
  const answers = { [`PUT ${AT}`]: () => problem(422, 'file-not-what-it-claims') }
  const { lantoa, file } = await stage({ answers })
  const { exitCode, err } = await lantoa('lessons', 'upload', await file('page.png', PICTURE))
  expect(exitCode).toBe(1)
  expect(err).toContain('(file-not-what-it-claims)')
})
