import type { FileToSend } from './send-file.ts'

/** As wide or high as a phone shows it, with room for a closer look. */
const LONGEST_SIDE = 1280
const QUALITY = 0.85

/** What files of sound are called, whichever way a browser spells their type. */
const SOUND: Readonly<Record<string, FileToSend['mediaType']>> = {
  ...{ mp3: 'audio/mpeg', m4a: 'audio/mp4', mp4: 'audio/mp4' },
  ...{ ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg', wav: 'audio/wav' },
}
export const SOUND_NAMES = Object.keys(SOUND)
  .map((end) => `.${end}`)
  .join(',')
export const PICTURE_NAMES = '.jpg,.jpeg,.png,.webp'

/**
 * Draws a picture anew, so that it is small and says nothing of where and by whom it was taken. What cannot be drawn goes as
 * it is: the service says what is wrong with it.
 */
export async function preparePicture(file: File): Promise<FileToSend> {
  const drawn = await drawAnew(file).catch(() => undefined)
  return { content: drawn ?? file, mediaType: 'image/jpeg' }
}

export function prepareSound(file: File): FileToSend {
  const end = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()
  return { content: file, mediaType: SOUND[end] ?? 'audio/mpeg' }
}

async function drawAnew(file: File): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file)
  const { width, height } = fitted(picture)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  // What is clear would become black.
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(picture, 0, 0, width, height)
  picture.close()
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', QUALITY))
}

/** Smaller where it is too large, never larger. */
export function fitted({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
