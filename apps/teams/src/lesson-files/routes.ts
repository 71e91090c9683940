import type { FileStore } from '@lantoa/chassis/files/file-store'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import { ProblemError } from '@lantoa/chassis/http/problems'
import { every } from '@lantoa/chassis/process/every'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { slice } from '@lantoa/chassis/process/slice'
import { lessonFileRoutes } from '@lantoa/contracts/teams/lesson-files.http'
import { judgeFile } from './judge.ts'
import { announceFile, lessonFile, markStored, type StoredFile } from './store.ts'
import { sweepFiles } from './sweep.ts'

const NO_STORE = refuse('no-file-store', 'Where files lie is not set up here: LANTOA_FILES_FOLDER or a bucket.')
const NO_SUCH_FILE = refuse('not-found', 'There is no such file.')

const HOURLY = 3_600_000

export function lessonFileSlice(parts: ServiceParts, store: FileStore | undefined) {
  const handlers = lessonFileHandlers(parts, store)
  return slice({ routes: lessonFileRoutes, handlers, works: store ? [() => startSweeping(parts, store)] : [] })
}

function startSweeping({ database, log, now }: ServiceParts, store: FileStore) {
  return every(
    HOURLY,
    () => sweepFiles(database, store, now()),
    (error) => log.warn({ err: error }, 'files that no lesson names could not be forgotten'),
  )
}

function lessonFileHandlers(
  { database }: ServiceParts,
  store: FileStore | undefined,
): Handlers<typeof lessonFileRoutes> {
  return {
    async uploadLessonFile({ params: { address }, sent }, { caller, now }) {
      if (!store) return NO_STORE
      const judged = await judgeFile(address, sent)
      if (!judged.ok) return judged
      const at = now.toISOString()
      const file = await announceFile(database, {
        ...{ address, mediaType: judged.mediaType, bytes: sent.bytes.byteLength },
        ...{ uploadedBy: caller.subject, uploadedAt: at, arrivedAt: at },
      })
      // Also where it was there: who sends it again may do so because it is gone from where it lay.
      await store.put(address, sent.bytes)
      if (await markStored(database, address, now)) return accept(viewOf(file))
      throw new ProblemError('try-later', 'The file was swept while it was written.', { retryAfterSeconds: 1 })
    },
    async downloadLessonFile({ params: { address } }) {
      if (!store) return NO_STORE
      const file = (await lessonFile.find(database, [address])).get(address)
      if (!file?.storedAt) return NO_SUCH_FILE
      const { mediaType, bytes: size } = file
      const name = `${address.slice(0, 12)}.${ENDINGS[mediaType]}`
      return accept({ name, mediaType, tag: address, size, read: (part) => store.get(address, part) })
    },
  }
}

const ENDINGS = {
  ...{ 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' },
  ...{ 'audio/mpeg': 'mp3', 'audio/mp4': 'm4a', 'audio/ogg': 'ogg', 'audio/wav': 'wav' },
} as const

function viewOf({ address, mediaType, bytes, uploadedAt }: StoredFile) {
  return { address, mediaType, bytes, uploadedAt }
}
