import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import type { SealedFile } from '../../phone/left.ts'
import { sealedFileOf } from '../../phone/lockers.ts'
import { say } from '../../words/field.ts'
import { handOver } from './hand-over.ts'

type Made = { readonly file: SealedFile; readonly way?: 'shared' | 'downloaded' }

/** Makes a file of what is unsent in a locker, open or not, that goes to the office by any way there is. */
export function SendFile({ id }: { id: string }) {
  const [made, setMade] = useState<Made | 'failed'>()
  const send = () =>
    sealedFileOf(id)
      .then(async (file) => {
        setMade({ file })
        if (file.items.length > 0) setMade({ file, way: await handOver(file.items) })
      })
      .catch(() => setMade('failed'))
  return (
    <div class="stack">
      <Button onClick={() => void send()}>{say('file.send')}</Button>
      {made === undefined ? null : (
        <div role="status">
          {inWords(made).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  )
}

function inWords(made: Made | 'failed'): string[] {
  if (made === 'failed') return [say('file.failed')]
  const { file, way } = made
  if (file.items.length === 0) return [say('file.none')]
  const where = way === 'downloaded' ? [say('file.downloads')] : []
  const without = file.without > 0 ? [say('file.without', { count: String(file.without) })] : []
  return [say('file.what', { count: String(file.items.length) }), ...where, ...without]
}
