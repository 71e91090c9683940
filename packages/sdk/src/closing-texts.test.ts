import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { closedIndicatorLine, closedValueLine, closingLinkText, closingText, NO_HASH } from './closing-texts.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('the texts are what has been hashed and signed so far: they never change, or no earlier closing could be checked', () => {
  const visits = {
    ...{ indicatorId: 'I-04', version: 1, from: '2026-03-09', until: '2026-03-16' },
    ...{ numerator: ['homes-visited-week'], denominator: ['households'] },
  }
  const value = { unit: '31027@2025-07-01', indicatorId: 'I-04', numerator: 64, denominator: 120, value: 53.3 }
  const lines = closedIndicatorLine(visits) + closedValueLine(value) + closedValueLine({ ...value, value: null })
  expect(lines).toBe(
    '["I-04",1,"2026-03-09","2026-03-16",["homes-visited-week"],["households"]]\n' +
      '["31027@2025-07-01","I-04",64,120,53.3]\n["31027@2025-07-01","I-04",64,120,null]\n',
  )
  const text = closingText({
    closingId: '01990f3e-7c1a-7000-8000-000000000001',
    ...{ unit: '31027@2025-07-01', period: '2026-W11', from: '2026-03-09', until: '2026-03-16', valueCount: 2 },
    ...{ closedBy: 'lead-1', closedAt: '2026-03-17T13:15:00.000Z', contentHash: sha256(lines) },
  })
  expect(sha256(text)).toBe('9345bf293ac64d8400e7cf811b920f2a36161a863cc1d5527d04178e9a5d39d9')
  expect(closingLinkText({ position: 1, previousHash: NO_HASH, bodyHash: sha256(text) })).toBe(
    `lantoa-link-1 1 ${'0'.repeat(64)} ${sha256(text)}`,
  )
})
