import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import encodeQR from 'qr'

const WIDTH = 640
const HEIGHT = 480
const PIXELS = 8

/** Arguments with which Chromium has a camera before which a code is held. */
export async function cameraBefore(text: string): Promise<string[]> {
  const file = join(await mkdtemp(join(tmpdir(), 'camera-')), 'code.y4m')
  await writeFile(file, videoOf(encodeQR(text, 'raw', { border: 4 })))
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`]
}

/** One picture in grey, which the browser shows again and again. */
function videoOf(code: readonly (readonly boolean[])[]): Buffer {
  const light = Buffer.alloc(WIDTH * HEIGHT, 235)
  const [left, top] = [(WIDTH - code.length * PIXELS) / 2, (HEIGHT - code.length * PIXELS) / 2]
  for (const [y, row] of code.entries()) {
    for (const [x, dark] of row.entries()) {
      if (!dark) continue
      for (let line = 0; line < PIXELS; line++) {
        const start = (top + y * PIXELS + line) * WIDTH + left + x * PIXELS
        light.fill(16, start, start + PIXELS)
      }
    }
  }
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`
  return Buffer.concat([Buffer.from(head), light, grey])
}
