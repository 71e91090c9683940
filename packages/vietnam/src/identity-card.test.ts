import { describe, expect, test } from 'vitest'
import { parseIdentityCard } from './identity-card.ts'

const CARD =
  '091160000123|362512345|Nguyễn Thị Hoa|19051960|Nữ|Ấp Minh Thuận B, Minh Thuận, U Minh Thượng, Kiên Giang|13042021'
const value = {
  personalNumber: '091160000123',
  name: 'Nguyễn Thị Hoa',
  birth: { date: '1960-05-19' },
  sex: 'female',
  address: 'Ấp Minh Thuận B, Minh Thuận, U Minh Thượng, Kiên Giang',
  issuedOn: '2021-04-13',
}

describe('the code of a card', () => {
  test.each<[what: string, text: string, more: object]>([
    ['as it is printed', CARD, {}],
    ['with a blank and a line end of the scanner', ` ${CARD}\r\n`, {}],
    ['without an old number', CARD.replace('362512345', ''), {}],
    ['with an old number of twelve digits', CARD.replace('362512345', '091160000122'), {}],
    [
      'without an address and a day of issue',
      '091160000123||Nguyễn Thị Hoa|19051960|Nữ',
      { address: undefined, issuedOn: undefined },
    ],
    [
      'with empty parts for them',
      '091160000123||Nguyễn Thị Hoa|19051960|Nữ||',
      { address: undefined, issuedOn: undefined },
    ],
    ['of 2024, with parts of its own', `${CARD}|Nguyễn Văn Ba|Trần Thị Tư||`, {}],
    ['with a day of issue that does not exist', CARD.replace('13042021', '31022021'), { issuedOn: undefined }],
    ['in capitals', CARD.replace('Nguyễn Thị Hoa', 'NGUYỄN THỊ HOA').replace('|Nữ|', '|NỮ|'), {}],
    ['in parts of letters and marks', CARD.normalize('NFD'), {}],
    ['with strokes in its days', CARD.replace('19051960', '19/05/1960'), {}],
    ['of somebody of whom the year alone is known', CARD.replace('19051960', '00001960'), { birth: { year: 1960 } }],
    ['with the year alone', CARD.replace('19051960', '1960'), { birth: { year: 1960 } }],
    ['of H’Niê, in capitals', CARD.replace('Nguyễn Thị Hoa', "H'LINH NIÊ-KĐĂM"), { name: "H'Linh Niê-Kđăm" }],
  ])('%s', (_what, text, more) => {
    expect(parseIdentityCard(text)).toEqual({ ok: true, value: { ...value, ...more }, warnings: [] })
  })

  test('whose number says something else of its holder is doubted', () => {
    const read = parseIdentityCard(CARD.replace('091160000123', '003055000123'))
    expect(read).toMatchObject({ ok: true, warnings: ['unknown-prefix', 'birth-year-differs', 'sex-differs'] })
  })
})

test.each<[text: string, error: string]>([
  ['', 'not-a-card'],
  ['https://lantoa.example/field/h/01990f3e-7c1a-7000-8000-0000000000a1', 'not-a-card'],
  ['00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F', 'not-a-card'],
  ['091160000123', 'not-a-card'],
  ['091160000123||Nguyễn Thị Hoa|19051960', 'not-a-card'],
  [CARD.replace('091160000123', '91160000123'), 'not-a-card'],
  [CARD.replace('362512345', 'Nguyễn'), 'not-a-card'],
  [CARD.replace('Nguyễn Thị Hoa', ''), 'invalid-name'],
  [CARD.replace('Nguyễn Thị Hoa', '12345'), 'invalid-name'],
  [CARD.replace('19051960', ''), 'invalid-birth'],
  [CARD.replace('19051960', '31021960'), 'invalid-birth'],
  [CARD.replace('|Nữ|', '||'), 'invalid-sex'],
  [CARD.replace('|Nữ|', '|Khác|'), 'invalid-sex'],
])('%j is refused as %s', (text, error) => expect(parseIdentityCard(text)).toEqual({ ok: false, error }))
