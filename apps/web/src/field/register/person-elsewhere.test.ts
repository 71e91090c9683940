import { afterEach, beforeEach, expect, test } from 'vitest'
import { idOf, newLocker, newPhone, serverOf } from '../../../test/phone.ts'
import type { Locker } from '../../phone/locker.ts'
import { personDraftOf } from './drafts.ts'
import { gatherPersonOfGone } from './person-elsewhere.tsx'

const HERE = '31027.07'
const [HOME, WENT, TO_NOWHERE] = [idOf(1), idOf(2), idOf(3)]
const BUOI = { residentId: idOf(20), startedAt: '2026-03-17T11:40:00.000Z', name: 'Lê Thị Bưởi' }
const merged = (id: string, to: string) => ({ kind: 'home', id, why: 'merged' as const, to })

let locker: Locker

beforeEach(async () => {
  newPhone()
  locker = await newLocker()
  const home = { kind: 'home', householdId: HOME, hamletCode: HERE, address: { number: '2', lane: '' }, devices: [] }
  const gone = [merged(WENT, HOME), merged(TO_NOWHERE, idOf(4))]
  const page = { epoch: 'one', cursor: 'c', masked: false, more: false, upserts: [home], gone }
  const { lantoa } = serverOf({
    'GET /teams/v1/me': () => ({
      body: { bodies: [], hamlets: [{ code: HERE, level: 'hamlet' }], now: BUOI.startedAt },
    }),
    'GET /identity/v1/packs/': () => ({ body: page }),
  })
  await locker.pull(lantoa)
})
afterEach(() => locker.lock())

async function begunIn(id: string) {
  const found = await locker.home(id)
  return gatherPersonOfGone(locker, id, found && 'gone' in found ? found.gone : undefined)
}

test.each([
  ['was merged with one of this phone', WENT, 'merged', true],
  ['was merged with one that is not here', TO_NOWHERE, 'merged', false],
  ['nobody knows any more', idOf(9), undefined, false],
])('of a home that %s, who was being written down is not lost', async (_how, id, why, here) => {
  await locker.keepDraft(personDraftOf(id), BUOI)
  expect(await begunIn(id)).toMatchObject({ draft: BUOI, here, ...(why && { gone: { why } }) })
  await locker.dropDraft(personDraftOf(id))
  expect((await begunIn(id)).draft).toBeUndefined()
})

test('who goes along is being written down in the home that took hers in', async () => {
  await locker.keepDraft(personDraftOf(WENT), BUOI)
  expect(await locker.moveDraft(personDraftOf(WENT), personDraftOf(HOME))).toBe(true)
  expect(await locker.drafts()).toEqual([{ householdId: personDraftOf(HOME), answers: BUOI }])
})
