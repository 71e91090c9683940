import type { Answers, Asked } from './stage.ts'

export type Item = Record<string, unknown>

/** Services that keep what they are sent, and refuse a name that is all in capitals. */
export function keeping() {
  const kept = new Map<string, Item>()
  const batch =
    (idField: string) =>
    ({ body }: Asked) => {
      const { items, dryRun } = body as { items: Item[]; dryRun?: true }
      const results = items.map((item) => {
        if (/^[A-Z]+$/.test(String(item.name ?? ''))) {
          return {
            accepted: false,
            problem: { code: 'name-refused', title: 'No', status: 422, detail: 'not so loud', pointer: '/name' },
          }
        }
        if (!dryRun) kept.set(String(item[idField]), item)
        return { accepted: true, value: { ...item, status: 'active' }, version: 1 }
      })
      return { results }
    }
  const state = { status: 'active', states: [{ status: 'active', from: '2026-03-01' }], version: 1 }
  const answers: Answers = {
    'POST /identity/v1/households/batch': batch('householdId'),
    'POST /identity/v1/residents/batch': batch('residentId'),
    'POST /teams/v1/memberships/batch': batch('membershipId'),
    'POST /payments/v1/accounts/batch': batch('accountId'),
    'POST /payments/v1/merchants/batch': batch('merchantId'),
    'GET /payments/v1/merchants': () => ({ items: [...kept.values()].map((item) => ({ ...item, ...state })) }),
  }
  return { kept, answers }
}
