import { dayOf } from '@lantoa/vietnam/days'
import type { SealedRecord } from '../../phone/left.ts'
import { writeSealedFile } from '../../phone/sealed-file.ts'

/**
 * By what the phone offers for sharing, else into its downloads; answers which. Nobody's name stands in the name of the
 * file. It is a text by its name, because browsers share no JSON.
 */
export async function handOver(items: readonly SealedRecord[]): Promise<'shared' | 'downloaded'> {
  const name = `lantoa-${dayOf(new Date())}.txt`
  const file = new File([writeSealedFile(items)], name, { type: 'text/plain' })
  if (navigator.canShare?.({ files: [file] })) {
    await navigator.share({ files: [file] }).catch(passOverCancelled)
    return 'shared'
  }
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The download reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return 'downloaded'
}

function passOverCancelled(error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return
  throw error
}
