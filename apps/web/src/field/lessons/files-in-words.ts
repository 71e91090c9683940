import type { Lessons } from '../../phone/kinds/lesson.ts'
import { MOST_BYTES } from '../../phone/lesson-files.ts'
import { filesOf } from '../../phone/lessons.ts'
import { say } from '../../words/field-later.ts'

const MEGABYTE = 1024 * 1024
const NUMBER = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 })

/** As people read it; what is there weighs at least a little. */
export function megabytes(bytes: number): string {
  return NUMBER.format(Math.max(bytes / MEGABYTE, 0.1))
}

/** How much of pictures and recordings is on this phone, and how many it has not; nothing where no lesson has any. */
export function keptInWords({ items, files }: Pick<Lessons, 'items' | 'files'>): string[] {
  const wanted = [...new Set(items.flatMap(filesOf))]
  if (wanted.length === 0) return []
  const kept = wanted.filter((address) => files[address]?.kept)
  const bytes = kept.reduce((sum, address) => sum + (files[address]?.bytes ?? 0), 0)
  const left = wanted.length - kept.length
  return [
    say('lessons.files', { size: megabytes(bytes), most: megabytes(MOST_BYTES) }),
    ...(left > 0 ? [say('lessons.files-left', { count: String(left) })] : []),
  ]
}
