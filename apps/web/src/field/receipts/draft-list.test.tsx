import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { idOf, newLocker, newPhone, serverOf } from '../../../test/phone.ts'
import type { Locker } from '../../phone/locker.ts'
import { DraftList, gatherDrafts } from './draft-list.tsx'

const HERE = '31027.07'
const TODAY = '2026-03-17T11:40:00.000Z'

let locker: Locker

beforeEach(async () => {
  newPhone()
  locker = await newLocker()
})
afterEach(() => locker.lock())

test('what was begun is listed, also of homes that are gone, with why and a way on', async () => {
  const home = { kind: 'home', householdId: idOf(1), hamletCode: HERE, address: { number: '2', lane: '' }, devices: [] }
  const gone = [{ kind: 'home', id: idOf(2), why: 'merged', to: idOf(3) }]
  const page = { epoch: 'one', cursor: 'c', masked: false, more: false, upserts: [home], gone }
  const { lantoa } = serverOf({
    'GET /teams/v1/me': () => ({ body: { bodies: [], hamlets: [{ code: HERE, level: 'hamlet' }], now: TODAY } }),
    'GET /identity/v1/packs/': () => ({ body: page }),
  })
  await locker.pull(lantoa)
  await locker.keepDraft(idOf(1), { visitId: idOf(101), startedAt: TODAY })
  await locker.keepDraft(idOf(2), { visitId: idOf(102), startedAt: '2026-03-16T11:40:00.000Z' })
  await locker.keepDraft('of another page', { name: 'Hoa', startedAt: TODAY })
  await locker.keepDraft('new-home', { people: [], startedAt: '2026-03-18T11:40:00.000Z' })
  await locker.keepDraft(`new-person/${idOf(1)}`, { startedAt: '2026-03-19T11:40:00.000Z' })
  const drafts = await gatherDrafts(locker)
  expect(drafts).toMatchObject([
    { title: 'Nhà không còn trong danh sách', why: expect.stringContaining('nhập vào nhà khác') },
    { title: 'Số 2' },
    { title: 'Ghi nhà mới' },
    { title: 'Số 2' },
  ])
  const shown = renderToString(<DraftList drafts={drafts} />)
  expect(shown.match(/(?<=href=")[^"]+/g)).toEqual([
    ...[`/field/h/${idOf(2)}`, `/field/h/${idOf(1)}`, '/field/new-home', `/field/h/${idOf(1)}/new-person`],
  ])
})

test('where nothing was begun, nothing is said of it', () => {
  expect(renderToString(<DraftList drafts={[]} />)).toBe('')
})
