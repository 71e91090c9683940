import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { idOf, newLocker, newPhone, serverOf, TEAM } from '../../../test/phone.ts'
import type { Locker } from '../../phone/locker.ts'
import type { Answers } from './decide.ts'
import { visitReaderOf } from './gather-visit.ts'

const HERE = '31027.07'
const ID = idOf(2)
const VISITOR = { teamId: TEAM, visitorId: idOf(900) }
const ANSWERS: Answers = { visitId: idOf(101), startedAt: '2026-03-17T14:00:00Z', visitor: VISITOR, met: 'met' }
const WHOLE = { home: { householdId: ID, address: { number: '2' } }, visitor: VISITOR, draft: undefined }
const LEFT = {
  home: { householdId: ID, address: null, people: [], gone: true },
  visitor: VISITOR,
  draft: ANSWERS,
  known: new Map(),
}

let locker: Locker

beforeEach(async () => {
  newPhone()
  locker = await newLocker()
})
afterEach(() => locker.lock())

type Answered = { personId?: string | null; upserts?: readonly object[]; gone?: readonly object[] }

async function pull({ personId = VISITOR.visitorId, upserts = [], gone = [] }: Answered): Promise<void> {
  const bodies = [{ bodyId: TEAM, kind: 'community_team', status: 'active', hamletCodes: [HERE] }]
  const me = {
    subject: 'hoa',
    personId,
    bodies,
    hamlets: [{ code: HERE, level: 'hamlet' }],
    now: '2026-03-17T14:00:00Z',
  }
  const page = { epoch: 'one', cursor: 'c', masked: false, more: false, upserts, gone }
  const { lantoa } = serverOf({
    'GET /teams/v1/me': () => ({ body: me }),
    'GET /identity/v1/packs/': () => ({ body: page }),
  })
  await locker.pull(lantoa)
}

const come = () =>
  pull({ upserts: [{ kind: 'home', householdId: ID, hamletCode: HERE, address: { number: '2', lane: '' } }] })
const go = () => pull({ gone: [{ kind: 'home', id: ID, why: 'moved', to: '31018.02' }] })
const leaveTeam = () => pull({ personId: null })

describe.each([
  ['a home that leaves the phone', go],
  ['a visitor who leaves her team', leaveTeam],
])('%s', (_what, change) => {
  test('throws nobody out of a visit that is being written down', async () => {
    await come()
    const read = visitReaderOf(ID)
    expect(await read(locker)).toMatchObject(WHOLE)
    await change()
    expect(await read(locker)).toMatchObject(WHOLE)
  })

  test('begins no new visit', async () => {
    await come()
    await change()
    expect(await visitReaderOf(ID)(locker)).toBeUndefined()
  })
})

test('what was answered of a home that is gone can be read and finished', async () => {
  await come()
  await locker.keepDraft(ID, ANSWERS)
  await go()
  expect(await visitReaderOf(ID)(locker)).toEqual(LEFT)
})

test('a visit is finished as whom it was begun', async () => {
  await come()
  await locker.keepDraft(ID, ANSWERS)
  await leaveTeam()
  expect(await visitReaderOf(ID)(locker)).toMatchObject({ visitor: VISITOR, draft: ANSWERS })
})

test('a page that was opened too early reads on until there is a home', async () => {
  const read = visitReaderOf(ID)
  expect(await read(locker)).toBeUndefined()
  await come()
  expect(await read(locker)).toMatchObject(WHOLE)
})
