import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import type { NewRecord } from '../../phone/kinds/kind.ts'
import { useAttempt } from './use-attempt.ts'
import { useWork } from './use-work.tsx'

type Saving = {
  /** Of the record that the page makes: who taps twice saves once. */
  id: string
  failed: boolean
  save: (...records: NewRecord[]) => Promise<boolean>
}

/** Saves what a page records, all of it or nothing, and sends it when there is a network. `asked`: the address whose answers it comes of. */
export function useSaving(asked?: string): Saving {
  const { locker, send } = useWork()
  const [id] = useState(() => uuid())
  const { failed, attempt } = useAttempt()
  async function save(...records: NewRecord[]): Promise<boolean> {
    const saved = await attempt(() => locker.saveAll(records, asked))
    if (saved) send()
    return saved
  }
  return { id, failed, save }
}
