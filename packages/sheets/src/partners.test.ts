import { PARTNER_ROLE_WORDS, PARTNER_WORDS } from '@lantoa/vietnam/list-words'
import { expect, test } from 'vitest'
import { readPartners, showPartners } from './partners.ts'

test('every partner in every role is read back from what a file shows of it', () => {
  for (const partner of Object.keys(PARTNER_WORDS)) {
    for (const role of Object.keys(PARTNER_ROLE_WORDS)) {
      const all = [
        { partner, role, name: '' },
        { partner, role, name: 'Viettel An Giang' },
      ]
      expect(readPartners(showPartners(all))).toEqual(all)
    }
  }
})

test('words are read in any case, codes too', () => {
  const telecom = { partner: 'telecom', role: 'speaker', name: 'VNPT' }
  expect(readPartners('Viễn thông : Báo cáo viên (VNPT) ; police: helper')).toEqual([
    telecom,
    { partner: 'police', role: 'helper', name: '' },
  ])
})

test.each(['viễn thông', 'viễn thông: hát', 'ai đó: hỗ trợ', ': hỗ trợ', 'công an: hỗ trợ;'])('%s is none', (text) => {
  expect(readPartners(text)).toBeUndefined()
})
