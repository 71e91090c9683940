import { fixtureOf } from '@lantoa/contracts/fixtures'
import { documentCounts } from '@lantoa/contracts/government/document-counts'
import { officeCounts } from '@lantoa/contracts/government/office-counts'
import { expect, test } from 'vitest'
import { documentCountSource, officeCountSource } from './office.ts'

const DOCUMENTS = { sent: 310, received: 640, outgoing: 320, signedOutgoing: 316, nonConfidential: 905, online: 900 }
const OFFICE = { officials: 42, withAccount: 41, meetings: 14, meetingsOnline: 6 }
const WITHDRAWN = { states: [{ status: 'withdrawn', from: '2026-03-02' }] }

function ofDocuments(more: object) {
  const state = documentCounts.changed.schema.parse({ ...fixtureOf(documentCounts.changed), ...more })
  return documentCountSource.measures.flatMap((measure) => measure.contributions(state as never))
}

function ofOffice(more: object) {
  const state = officeCounts.changed.schema.parse({ ...fixtureOf(officeCounts.changed), ...more })
  return officeCountSource.measures.flatMap((measure) => measure.contributions(state as never))
}

test('e-documents of a month count on its first day; what was sent and what was received were both exchanged', () => {
  const at = { unit: '31027', day: '2026-02-01' }
  expect(ofDocuments(DOCUMENTS)).toEqual([
    { measure: 'documents-exchanged', ...at, amount: 950 },
    { measure: 'outgoing-documents', ...at, amount: 320 },
    { measure: 'outgoing-documents-signed', ...at, amount: 316 },
    { measure: 'non-confidential-documents', ...at, amount: 905 },
    { measure: 'documents-online', ...at, amount: 900 },
  ])
})

test('officials hold through the month, also through December; meetings happened in it', () => {
  const at = { unit: '31027', day: '2025-12-01' }
  expect(ofOffice({ ...OFFICE, month: '2025-12' })).toEqual([
    { measure: 'office-officials', ...at, amount: 42 },
    { measure: 'office-officials', unit: '31027', day: '2026-01-01', amount: -42 },
    { measure: 'officials-with-account', ...at, amount: 41 },
    { measure: 'officials-with-account', unit: '31027', day: '2026-01-01', amount: -41 },
    { measure: 'meetings', ...at, amount: 14 },
    { measure: 'meetings-online', ...at, amount: 6 },
  ])
})

test('numbers that were withdrawn count nowhere', () => {
  expect([...ofDocuments(WITHDRAWN), ...ofOffice(WITHDRAWN)]).toEqual([])
})
