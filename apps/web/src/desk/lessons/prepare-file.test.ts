import { expect, test } from 'vitest'
import { fitted, prepareSound } from './prepare-file.ts'

test.each([
  [
    { width: 4000, height: 3000 },
    { width: 1280, height: 960 },
  ],
  [
    { width: 1000, height: 4000 },
    { width: 320, height: 1280 },
  ],
  [
    { width: 640, height: 480 },
    { width: 640, height: 480 },
  ],
  [
    { width: 9000, height: 1 },
    { width: 1280, height: 1 },
  ],
])('a picture of %j is drawn as %j', (size, drawn) => {
  expect(fitted(size)).toEqual(drawn)
})

test.each([
  ['bai.MP3', 'audio/mpeg'],
  ['bai.m4a', 'audio/mp4'],
  ['bai.1.wav', 'audio/wav'],
  ['bai.opus', 'audio/ogg'],
  ['bai', 'audio/mpeg'],
])('%s goes out as %s; the service looks into it', (name, mediaType) => {
  expect(prepareSound(new File([], name)).mediaType).toBe(mediaType)
})
