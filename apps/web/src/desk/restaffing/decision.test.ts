import { expect, test } from 'vitest'
import { readDecision, readJoining } from './decision.ts'
import type { BodyFacts } from './gather-body.ts'

const [LAN, HUE] = ['01990f3e-7c1a-7000-8000-0000000000c1', '01990f3e-7c1a-7000-8000-0000000000c2']
const DECISION = { number: '31/QĐ-UBND', issuer: 'UBND xã', date: '20/02/2026', on: '01/03/2026' }
const facts = {
  body: { bodyId: '01990f3e-7c1a-7000-8000-0000000000b1', unitCode: '31027' },
  memberships: [{ membershipId: 'm1', personId: LAN, role: 'member', from: '2025-08-01', until: null }],
  restaffings: [],
} as unknown as BodyFacts
const typed = { personId: HUE ?? '', role: 'leader', affiliations: 'hamlet_office; police', ambassador: '' }

function joining() {
  const read = readJoining(typed, '31027')
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong))
  return read
}

test('who leaves and who joins are one command, the same each time', () => {
  const chosen = { leaving: new Set(['m1']), joining: [joining()] }
  const read = readDecision(DECISION, chosen, facts)
  expect(read).toMatchObject({
    command: {
      legalAct: { number: '31/QĐ-UBND', issuer: 'UBND xã', date: '2026-02-20' },
      ...{ on: '2026-03-01', leaving: ['m1'] },
      joining: [{ personId: HUE, role: 'leader', affiliations: ['hamlet_office', 'police'] }],
    },
  })
  expect(readDecision(DECISION, chosen, facts)).toEqual(read)
})

test('what is missing is named by its field', () => {
  const read = readDecision({ ...DECISION, date: '', on: 'mai' }, { leaving: new Set(), joining: [] }, facts)
  expect('wrong' in read && read.wrong.map(({ column }) => column)).toEqual(['date', 'on'])
  const nobody = readJoining({ ...typed, role: '', personId: 'Lan' }, '31027')
  expect('wrong' in nobody && nobody.wrong.map(({ column }) => column)).toEqual(['personId'])
  const without = readJoining({ ...typed, role: '' }, '31027')
  expect('wrong' in without && without.wrong.map(({ column }) => column)).toEqual(['role'])
})

test('nobody leaves before he joined', () => {
  const early = { ...DECISION, on: '01/08/2025' }
  expect(readDecision(early, { leaving: new Set(['m1']), joining: [] }, facts)).toEqual({ cannot: 'no-member' })
})
