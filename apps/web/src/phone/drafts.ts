import type { OpenLocker } from './open-locker.ts'
import { passOverUnreadable } from './seal.ts'
import { STRICT, withRoom } from './store.ts'

/** What is answered of a visit so far, home by home; the page alone knows its shape. */
export type Drafts = {
  /** Those that can be read. */
  drafts(): Promise<{ householdId: string; answers: unknown }[]>
  draft(householdId: string): Promise<unknown>
  keepDraft(householdId: string, answers: unknown): Promise<void>
  dropDraft(householdId: string): Promise<void>
  /** To the home with which another one was merged; false: something is being written of that one too, and both stay. */
  moveDraft(householdId: string, to: string): Promise<boolean>
}

/** Answers to the questions of other pages lie beside them. */
export async function visitsBegun(store: OpenLocker['store']) {
  return (await store.getAll('drafts')).filter(({ until }) => until === undefined)
}

export function draftsIn(locker: OpenLocker): Drafts {
  const { store, seal, unseal, changed } = locker
  return {
    async drafts() {
      const all = (await visitsBegun(store)).map(async ({ lane, sealed }) => ({
        householdId: lane,
        answers: await unseal('drafts', lane, sealed).catch(passOverUnreadable),
      }))
      return (await Promise.all(all)).filter(({ answers }) => answers !== undefined)
    },
    async draft(lane) {
      const row = await store.get('drafts', lane)
      // One that cannot be read must not bar the page of its home; what is answered anew takes its place.
      return row && unseal('drafts', lane, row.sealed).catch(passOverUnreadable)
    },
    async keepDraft(lane, answers) {
      const sealed = await seal('drafts', lane, answers)
      await withRoom(store, () => store.put('drafts', { lane, sealed }))
    },
    async dropDraft(lane) {
      await store.delete('drafts', lane)
      changed()
    },
    moveDraft: (lane, to) => move(locker, lane, to),
  }
}

async function move({ store, seal, unseal, changed }: OpenLocker, lane: string, to: string): Promise<boolean> {
  const row = await store.get('drafts', lane)
  if (row === undefined) return false
  const sealed = await seal('drafts', to, await unseal('drafts', lane, row.sealed))
  const isFree = await withRoom(store, async () => {
    const tx = store.transaction('drafts', 'readwrite', STRICT)
    const free = (await tx.store.getKey(to)) === undefined
    if (free) await Promise.all([tx.store.put({ lane: to, sealed }), tx.store.delete(lane)])
    await tx.done
    return free
  })
  changed()
  return isFree
}
