import type { OpenLocker } from './open-locker.ts'
import { withRoom } from './store.ts'

/** What is answered of a visit so far, home by home; the page alone knows its shape. */
export type Drafts = {
  draft(householdId: string): Promise<unknown>
  keepDraft(householdId: string, answers: unknown): Promise<void>
  dropDraft(householdId: string): Promise<void>
}

export function draftsIn({ store, seal, unseal }: OpenLocker): Drafts {
  return {
    async draft(lane) {
      const row = await store.get('drafts', lane)
      return row && unseal('drafts', lane, row.sealed)
    },
    async keepDraft(lane, answers) {
      const sealed = await seal('drafts', lane, answers)
      await withRoom(store, () => store.put('drafts', { lane, sealed }))
    },
    dropDraft: (lane) => store.delete('drafts', lane),
  }
}
