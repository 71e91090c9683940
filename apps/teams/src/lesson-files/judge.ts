import { createHash } from 'node:crypto'
import { tellsPlace, typeOfContent } from '@lantoa/chassis/files/judge-content'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { SentFile } from '@lantoa/contracts/define-upload'
import { LESSON_FILES, type LessonFileType } from '@lantoa/contracts/teams/lesson-files.http'

type Judged = { readonly ok: true; readonly mediaType: LessonFileType }

/** Judges a file by its bytes: neither its name nor its sender says what it is. */
export async function judgeFile(address: string, { mediaType, bytes }: SentFile) {
  if (createHash('sha256').update(bytes).digest('hex') !== address) {
    return refuse(
      'file-differs',
      'The content has another hash than the address: it was changed or cut off on its way.',
    )
  }
  const type = await typeOfContent(bytes)
  if (type === undefined || type !== mediaType || !isTaken(type)) {
    const found = type === undefined ? 'nothing that is known' : type
    return refuse('file-not-what-it-claims', `It was sent as ${mediaType}, and its content is ${found}.`)
  }
  const limit = LESSON_FILES[type]
  if (bytes.byteLength > limit) {
    return refuse('file-too-large', `It has ${bytes.byteLength} bytes; ${type} may have ${limit}.`)
  }
  if (tellsPlace(bytes, type)) {
    return refuse('file-tells-place', 'It says where it was made: save it without its position, and send it again.')
  }
  return { ok: true, mediaType: type } satisfies Judged
}

function isTaken(type: string): type is LessonFileType {
  return Object.hasOwn(LESSON_FILES, type)
}
