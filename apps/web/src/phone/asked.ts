import type { OpenLocker } from './open-locker.ts'
import { passOverUnreadable } from './seal.ts'
import { withRoom } from './store.ts'

const KEPT_MS = 14 * 86_400_000

/** What was answered of the few questions of a page, by their address, until it is saved or thrown away. */
export type Asked = {
  asked(): Promise<Map<string, object>>
  keepAsked(address: string, answers: object): Promise<void>
  dropAsked(address: string): Promise<void>
}

/** They lie beside the drafts of visits. Nobody is reminded of them, so that they go after a while. */
export function askedIn({ store, seal, unseal }: OpenLocker): Asked {
  return {
    async asked() {
      const all = (await store.getAll('drafts')).map(async ({ lane, until, sealed }) => {
        if (until === undefined) return undefined
        if (until < Date.now()) return void (await store.delete('drafts', lane))
        const answers = await unseal<object>('drafts', lane, sealed).catch(passOverUnreadable)
        return answers && ([lane, answers] as const)
      })
      return new Map((await Promise.all(all)).filter((one) => one !== undefined))
    },
    async keepAsked(lane, answers) {
      const sealed = await seal('drafts', lane, answers)
      await withRoom(store, () => store.put('drafts', { lane, sealed, until: Date.now() + KEPT_MS }))
    },
    dropAsked: (lane) => store.delete('drafts', lane),
  }
}
