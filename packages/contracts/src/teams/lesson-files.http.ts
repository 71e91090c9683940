import { z } from 'zod'
import { defineFile } from '../define-file.ts'
import { defineUpload } from '../define-upload.ts'
import { Instant } from '../time.ts'
import { FileAddress } from './file-address.ts'

const MEGABYTE = 1024 * 1024

/** How large a file of each type may be. What can hold programs, such as SVG and HTML, is none of them. */
export const LESSON_FILES = {
  'image/jpeg': 2 * MEGABYTE,
  'image/png': 2 * MEGABYTE,
  'image/webp': 2 * MEGABYTE,
  'audio/mpeg': 10 * MEGABYTE,
  'audio/mp4': 10 * MEGABYTE,
  'audio/ogg': 10 * MEGABYTE,
  'audio/wav': 10 * MEGABYTE,
} as const
const TYPES = Object.keys(LESSON_FILES) as (keyof typeof LESSON_FILES)[]
export const LessonFileType = z.enum(TYPES).meta({ id: 'LessonFileType', 'x-open': true })
export type LessonFileType = z.output<typeof LessonFileType>

const LessonFile = z
  .object({
    address: FileAddress,
    mediaType: LessonFileType,
    bytes: z.int(),
    uploadedAt: Instant.meta({ description: 'When it came first' }),
  })
  .meta({ id: 'LessonFile' })
export type LessonFile = z.output<typeof LessonFile>

const params = z.strictObject({ address: FileAddress })

export const uploadLessonFile = defineUpload({
  path: '/lesson-files/{address}',
  operationId: 'uploadLessonFile',
  summary: 'Send a picture or a recording for a lesson; one that no lesson names within a week is forgotten',
  permission: 'lessons:record',
  params,
  takes: TYPES,
  maxBytes: Math.max(...Object.values(LESSON_FILES)),
  response: LessonFile,
  refusals: {
    'file-too-large': 422,
    'file-not-what-it-claims': 422,
    'file-differs': 409,
    'file-tells-place': 422,
    'no-file-store': 503,
  },
})

export const downloadLessonFile = defineFile({
  path: '/lesson-files/{address}',
  operationId: 'downloadLessonFile',
  summary: 'A picture or a recording; it never changes, and a part of it can be asked for',
  permission: 'lessons:read',
  params,
  mediaTypes: TYPES,
  refusals: { 'no-file-store': 503 },
})

export const lessonFileRoutes = { uploadLessonFile, downloadLessonFile }
