import { createHash } from 'node:crypto'

/** The address of a file: the hash of its content. */
export const addressOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

/** One grey point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** A tenth of a second of silence, which differs by its first sample. */
export function wav(first = 0, bytes = 1_600): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + bytes, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(8_000, 24)
  header.writeUInt32LE(16_000, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(bytes, 40)
  const sound = Buffer.alloc(bytes)
  sound.writeInt16LE(first, 0)
  return Buffer.concat([header, sound])
}

/** A photo that says where it was taken, as phones make them. */
export function photoWithPlace(): Buffer {
  const tiff = Buffer.alloc(110)
  tiff.write('II', 0)
  tiff.writeUInt16LE(42, 2)
  tiff.writeUInt32LE(8, 4)
  entry(tiff, { at: 8, count: 1 }, [[0x8825, 4, 1, 26]])
  const angle = [9, 1, 30, 1, 0, 1]
  entry(tiff, { at: 26, count: 2 }, [
    [1, 2, 2, 0x4e],
    [2, 5, 3, 56],
  ])
  angle.forEach((value, index) => {
    tiff.writeUInt32LE(value, 56 + 4 * index)
  })
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const size = Buffer.from([0, 0])
  size.writeUInt16BE(exif.length + 2)
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), size, exif, Buffer.from([0xff, 0xd9])])
}

function entry(tiff: Buffer, { at, count }: { at: number; count: number }, rows: number[][]): void {
  tiff.writeUInt16LE(count, at)
  rows.forEach(([tag = 0, type = 0, length = 0, value = 0], index) => {
    const place = at + 2 + 12 * index
    tiff.writeUInt16LE(tag, place)
    tiff.writeUInt16LE(type, place + 2)
    tiff.writeUInt32LE(length, place + 4)
    tiff.writeUInt32LE(value, place + 8)
  })
}
