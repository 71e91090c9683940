import type { SealedRecord } from './left.ts'

const FORM = 'lantoa-sealed-records'
const VERSION = 1

/** What a phone hands over of what it could not send. */
export function writeSealedFile(items: readonly SealedRecord[]): string {
  return JSON.stringify({ form: FORM, version: VERSION, items })
}

/** Undefined: it is another file, was cut off, or a newer app wrote it. */
export function readSealedFile(text: string): SealedRecord[] | undefined {
  try {
    const { form, version, items } = JSON.parse(text) as Record<string, unknown>
    if (form !== FORM || version !== VERSION || !Array.isArray(items)) return undefined
    return items.every(isSealedRecord) ? items : undefined
  } catch {
    return undefined
  }
}

function isSealedRecord(item: unknown): item is SealedRecord {
  const { keyId, sealed } = Object(item) as Record<string, unknown>
  return typeof keyId === 'string' && typeof sealed === 'string'
}
