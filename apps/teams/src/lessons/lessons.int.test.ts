import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { lessons } from '@lantoa/contracts/teams/lessons'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { addressOf, PNG, wav } from '../../test/sample-files.ts'
import { lesson } from './lessons.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const LESSON = {
  ...{
    unitCode: '31027',
    since: '2026-03-01',
    title: 'Nhận biết lừa đảo',
    text: 'Công an không gọi điện.\n\nHãy cúp máy.',
  },
  ...{ topics: ['self_protection'], audiences: ['elderly_50plus'] },
} as const

testRegisterRules(lessons, lesson, () => service, {
  record: LESSON,
  change: { title: 'Nhận biết cuộc gọi lừa đảo' },
  advance: { status: 'published', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).teams
const record = (more: object = {}, lessonId = uuid()) =>
  officer().recordLesson({ params: { lessonId }, body: { ...LESSON, ...more } as never })

async function upload(content: Buffer, mediaType: 'image/png' | 'audio/wav') {
  const body = { mediaType, content: new Uint8Array(content) }
  return (
    await officer()
      .uploadLessonFile({ params: { address: addressOf(content) }, body })
      .orThrow()
  ).address
}

test('its pictures are pictures, and what is listened to is sound', async () => {
  const [picture, audio] = [await upload(PNG, 'image/png'), await upload(wav(), 'audio/wav')]
  const words = { pictures: [picture], pictureTexts: ['Màn hình có cuộc gọi lạ'] }
  const cases: [object, object][] = [
    [{ pictures: [addressOf(wav(9))] }, { code: 'unknown-file', pointer: '/pictures/0' }],
    [
      { ...words, pictures: [audio] },
      { code: 'wrong-kind-of-file', pointer: '/pictures/0' },
    ],
    [{ audio: picture }, { code: 'wrong-kind-of-file', pointer: '/audio' }],
    [{ audio: 'lesson.wav' }, { code: 'invalid-request' }],
    [{ text: 'Gọi cô Lan số 0912345678' }, { code: 'invalid-request' }],
  ]
  for (const [more, refusal] of cases) expect((await record(more)).error).toMatchObject(refusal)
  expect((await record({ ...words, audio })).data).toMatchObject({ ...words, audio, status: 'draft' })
})

test('a lesson with nothing in it is a draft, and cannot be emptied once it is published', async () => {
  const { lessonId } = await record({ text: '' }).orThrow()
  const params = { lessonId }
  const publish = (ifMatch: number) =>
    officer().advanceLesson({ params, body: { status: 'published', on: '2026-03-10' }, ifMatch })
  expect((await publish(1)).error).toMatchObject({ code: 'lesson-empty' })
  await officer()
    .correctLesson({ params, body: { text: 'Hãy cúp máy.' }, ifMatch: 1 })
    .orThrow()
  expect((await publish(2)).data).toMatchObject({ status: 'published', version: 3 })
  const emptied = await officer().correctLesson({ params, body: { text: '' }, ifMatch: 3 })
  expect(emptied.error).toMatchObject({ code: 'lesson-empty' })
})

test('pictures of a draft may lack their words, those of what is published may not', async () => {
  const pictures = [await upload(PNG, 'image/png')]
  const { lessonId } = await record({ pictures }).orThrow()
  const params = { lessonId }
  const publish = (ifMatch: number) =>
    officer().advanceLesson({ params, body: { status: 'published', on: '2026-03-10' }, ifMatch })
  expect((await publish(1)).error).toMatchObject({ code: 'picture-without-words' })
  await officer()
    .correctLesson({ params, body: { pictureTexts: ['Màn hình có cuộc gọi lạ'] }, ifMatch: 1 })
    .orThrow()
  expect((await publish(2)).data).toMatchObject({ status: 'published', pictures })
  const silent = await officer().correctLesson({ params, body: { pictureTexts: [] }, ifMatch: 3 })
  expect(silent.error).toMatchObject({ code: 'picture-without-words' })
})

test('each version that there was can be read', async () => {
  const { lessonId } = await record().orThrow()
  const params = { lessonId }
  await officer()
    .correctLesson({ params, body: { text: 'Bài mới.' }, ifMatch: 1 })
    .orThrow()
  const { items } = await officer().listLessonHistory({ params }).orThrow()
  expect(items.map(({ state }) => state.text)).toEqual(['Bài mới.', LESSON.text])
})
