import ExifReader from 'exifreader'
import { fileTypeFromBuffer } from 'file-type'

/** What is found by the bytes, under the name by which it is sent. */
const SAME: Readonly<Record<string, string>> = {
  'audio/x-m4a': 'audio/mp4',
  'video/mp4': 'audio/mp4',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/vnd.wave': 'audio/wav',
}

/** Of what type content is, whatever anybody calls it; undefined where nobody could say. Text has none. */
export async function typeOfContent(bytes: Uint8Array): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes)
  return found && (SAME[found.mime] ?? found.mime)
}

/** What phones write into recordings beside the sound, with what comes behind it: four letters also stand in sound by chance. */
const PLACES_IN_SOUND = ['\xa9xyz\0', 'location.ISO6709', 'loci\0\0\0\0'] as const

/** Whether content says where it was made: cameras and phones write that down unasked. */
export function tellsPlace(bytes: Uint8Array, mediaType: string): boolean {
  if (mediaType.startsWith('image/')) return pictureTellsPlace(bytes)
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return PLACES_IN_SOUND.some((mark) => content.includes(mark, 0, 'latin1'))
}

function pictureTellsPlace(bytes: Uint8Array): boolean {
  const { gps, xmp = {}, exif = {} } = tagsOf(bytes)
  return gps !== undefined || [...Object.keys(xmp), ...Object.keys(exif)].some((tag) => /^(GPS|Location)/.test(tag))
}

function tagsOf(bytes: Uint8Array): ExifReader.ExpandedTags {
  try {
    return ExifReader.load(Uint8Array.from(bytes).buffer, { expanded: true })
  } catch {
    return {} // there are none
  }
}
