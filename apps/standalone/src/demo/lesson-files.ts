import { crc32, deflateSync } from 'node:zlib'
import type { Args } from '@lantoa/sdk/client'

export type LessonFile = Args<'teams', 'uploadLessonFile'>['body'] & { readonly content: Uint8Array<ArrayBuffer> }

const [WIDTH, HEIGHT] = [160, 120]
const [WHITE, GREY, BLACK] = [255, 190, 30]
/** Samples of sound in a second. */
const RATE = 8_000

/** A phone on which somebody unknown calls, crossed out. */
export const PHONE_PICTURE: LessonFile = { mediaType: 'image/png', content: drawPng(phoneAt) }

/** Three tones that rise: "listen". */
export const READ_ALOUD: LessonFile = { mediaType: 'audio/wav', content: playWav([523, 659, 784]) }

function phoneAt(x: number, y: number): number {
  const isCrossed = Math.abs(x - 20 - y) < 4 || Math.abs(x - 140 + y) < 4
  const [inPhone, inScreen] = [isWithin(x, y, 50, 8), isWithin(x, y, 56, 20)]
  if (isCrossed) return BLACK
  if (inScreen) return (x - 80) ** 2 + (y - 60) ** 2 < 200 ? GREY : WHITE
  return inPhone ? BLACK : WHITE
}

function isWithin(x: number, y: number, left: number, top: number): boolean {
  return x >= left && x < WIDTH - left && y >= top && y < HEIGHT - top
}

/** Eight bits of grey for each point. */
function drawPng(greyAt: (x: number, y: number) => number): Uint8Array<ArrayBuffer> {
  const lines = Array.from({ length: HEIGHT }, (_line, y) => [
    0,
    ...Array.from({ length: WIDTH }, (_x, x) => greyAt(x, y)),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.writeUInt8(8, 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const chunks = [chunkOf('IHDR', header), chunkOf('IDAT', deflateSync(Buffer.from(lines.flat()))), chunkOf('IEND')]
  return new Uint8Array(Buffer.concat([signature, ...chunks]))
}

function chunkOf(name: string, content = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name), content])
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, check])
}

/** Half a second of each tone, one byte for each sample. */
function playWav(tones: readonly number[]): Uint8Array<ArrayBuffer> {
  const sound = tones.flatMap((tone) =>
    Array.from(
      { length: RATE / 2 },
      (_sample, at) => 128 + Math.round(60 * Math.sin((2 * Math.PI * tone * at) / RATE)),
    ),
  )
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + sound.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(RATE, 24)
  header.writeUInt32LE(RATE, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(sound.length, 40)
  return new Uint8Array(Buffer.concat([header, Buffer.from(sound)]))
}
