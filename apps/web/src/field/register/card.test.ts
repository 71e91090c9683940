import { expect, test } from 'vitest'
import { personOnCard } from './card.ts'

const TODAY = '2026-03-17'
const CARD = '091160000123|362512345|NGUYỄN THỊ HOA|19051960|Nữ|Ấp Minh Thuận B, Kiên Giang|13042021'

test('a card says who somebody is, and nothing else of it is taken', () => {
  expect(personOnCard(CARD, TODAY)).toEqual({ name: 'Nguyễn Thị Hoa', birth: { date: '1960-05-19' }, sex: 'female' })
})

test.each([
  ['https://lantoa.example/field/h/01990f3e-7c1a-7000-8000-0000000000a1', 'card.other'],
  ['', 'card.other'],
  [CARD.replace('Nữ', 'X'), 'card.unreadable'],
  [CARD.replace('NGUYỄN THỊ HOA', '1'), 'card.unreadable'],
  [CARD.replace('19051960', '31021960'), 'card.unreadable'],
  [CARD.replace('19051960', '18032026'), 'card.unreadable'],
])('%j is %s', (text, wrong) => expect(personOnCard(text, TODAY)).toEqual({ wrong }))
