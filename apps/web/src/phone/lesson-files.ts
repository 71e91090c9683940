import type { Lantoa } from '@lantoa/sdk'
import type { FileOnPhone, Lessons } from './kinds/lesson.ts'
import { LESSON_FILES } from './lesson-cache.ts'

/** So much of them a phone carries along. */
export const MOST_BYTES = 20 * 1024 * 1024

type Files = Lessons['files']

/** A file that is on this phone. */
export async function fileHere(address: string): Promise<Blob | undefined> {
  const cache = await caches.open(LESSON_FILES)
  return (await cache.match(keyOf(address)))?.blob()
}

/** Fetches a file, whole; undefined where it does not come. */
export async function download({ teams }: Lantoa, address: string, signal?: AbortSignal): Promise<Blob | undefined> {
  const { data } = await teams.downloadLessonFile({ params: { address }, signal })
  if (!data) return undefined
  const bytes = await new Response(data.body).blob().catch(() => undefined)
  return bytes && new Blob([bytes], { type: data.mediaType })
}

/**
 * Lets go of what no lesson names, and brings along the files of lessons while there is room for them, those of the first
 * ones first. What did not fit is not fetched a second time, and what is here not written again.
 */
export async function keepFiles(
  addresses: readonly string[],
  known: Files,
  fetchFile: (address: string) => Promise<Blob | undefined>,
): Promise<Files> {
  if (addresses.length === 0) {
    await caches.delete(LESSON_FILES)
    return {}
  }
  const cache = await caches.open(LESSON_FILES)
  const wanted = new Set(addresses)
  for (const { url } of await cache.keys()) if (!wanted.has(addressIn(url))) await cache.delete(url)
  const files: Record<string, FileOnPhone> = {}
  let room = MOST_BYTES
  for (const address of wanted) {
    const here = await fileHere(address)
    const bytes = here?.size ?? known[address]?.bytes
    const tooLarge = bytes !== undefined && bytes > room
    const blob = here ?? (tooLarge ? undefined : await fetchFile(address))
    const size = blob?.size ?? bytes
    if (size === undefined) continue
    const kept = blob !== undefined && size <= room && (blob === here || (await keep(cache, address, blob)))
    files[address] = { bytes: size, kept }
    if (kept) room -= size
    else await cache.delete(keyOf(address))
  }
  return files
}

/** False: the phone is full. */
async function keep(cache: Cache, address: string, blob: Blob): Promise<boolean> {
  const answer = new Response(blob, { headers: { 'Content-Type': blob.type } })
  return cache.put(keyOf(address), answer).then(
    () => true,
    () => false,
  )
}

const keyOf = (address: string) => `/teams/v1/lesson-files/${address}`
const addressIn = (url: string) => url.slice(url.lastIndexOf('/') + 1)
