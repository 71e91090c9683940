import { Consent, ConsentRecord, recordConsent, withdrawConsent } from '@lantoa/contracts/identity/consents.http'
import { describe, expect, test } from 'vitest'
import { CONTEXT, commandOf, verdictOf } from '../../test/commands.ts'
import { consentId, elsewhere, resident as person, residentId } from '../../test/people.ts'
import { decideConsent, decideWithdrawal } from './domain.ts'
import { receiptOf } from './receipt.ts'

const resident = { ...person, birth: { date: '2010-03-17' } }
const record = {
  residentId,
  purpose: 'contact',
  wordingVersion: '1',
  method: 'paper',
  givenAt: '2026-03-17T11:52:00.000Z',
}
const known = Consent.parse({ consentId, ...ConsentRecord.parse(record), withdrawnAt: null, version: 1 })
const facts = { resident, guardianUntilAge: 16 }
const stranger = { ...resident, ...elsewhere }

describe('a consent', () => {
  test.each([
    ['on the 16th birthday', {}, {}, 'ok'],
    ['the day before', { givenAt: '2026-03-16T10:00:00Z' }, {}, 'guardian-needed'],
    ['the day before, in Vietnam already the day', { givenAt: '2026-03-16T17:30:00Z' }, {}, 'ok'],
    ['the day before with a guardian', { givenAt: '2026-03-16T10:00:00Z', guardianName: 'Bảy' }, {}, 'ok'],
    ['16 this year, day unknown', {}, { resident: { ...resident, birth: { year: 2010 } } }, 'guardian-needed'],
    ['by voice', { method: 'voice' }, {}, 'witness-needed'],
    ['by voice before a witness', { method: 'voice', witnessId: consentId }, {}, 'ok'],
    ['tomorrow', { givenAt: '2026-03-20T17:00:00Z' }, {}, 'day-in-future'],
    ['before birth', { givenAt: '2010-03-16T10:00:00Z' }, {}, 'before-birth'],
    ['of nobody known', {}, { resident: undefined }, 'unknown-resident'],
    ['of somebody of another commune', {}, { resident: stranger }, 'unknown-resident'],
  ])('%s', (_case, more, other, verdict) => {
    const command = commandOf(recordConsent, { consentId, ...record, ...more })
    expect(verdictOf(decideConsent(command, { ...facts, ...(other as object) }, CONTEXT))).toBe(verdict)
  })
})

describe('a withdrawal', () => {
  test.each([
    ['today', {}, {}, 'ok'],
    ['before it was given', { withdrawnAt: '2026-03-17T11:51:00Z' }, {}, 'before-consent'],
    ['tomorrow', { withdrawnAt: '2026-03-20T17:00:00Z' }, {}, 'day-in-future'],
    ['a second time', {}, { known: { ...known, withdrawnAt: '2026-03-18T00:00:00.000Z' } }, 'already-withdrawn'],
    ['sent again', {}, { known: { ...known, withdrawnAt: '2026-03-20T01:00:00.000Z', version: 2 } }, 'ok'],
    ['of one that nobody knows', {}, { known: undefined }, 'not-found'],
    ['of one changed meanwhile', {}, { known: { ...known, version: 2 } }, 'precondition-failed'],
  ])('%s', (_case, more, other, verdict) => {
    const command = commandOf(withdrawConsent, { consentId, withdrawnAt: '2026-03-20T01:00:00Z', ...more })
    expect(verdictOf(decideWithdrawal(command, { resident, known, ...(other as object) }, CONTEXT))).toBe(verdict)
  })
})

test('a receipt says the day in Vietnam and how to withdraw, or that it was', () => {
  const given = receiptOf({ ...known, givenAt: '2026-03-17T17:30:00.000Z' }).lines.join('\n')
  expect(given).toContain('18/03/2026')
  expect(given).toContain('rút lại sự đồng ý bất cứ lúc nào')
  const withdrawn = receiptOf({ ...known, withdrawnAt: '2026-03-19T01:00:00.000Z' }).lines
  expect(withdrawn.at(-1)).toBe('Đã rút lại ngày: 19/03/2026')
})
