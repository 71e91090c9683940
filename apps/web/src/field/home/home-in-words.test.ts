import { expect, test } from 'vitest'
import { person } from '../../../test/sample-home.ts'
import { addressInWords, eldestFirst, homeTitle } from './home-in-words.ts'

const HOA = person('Nguyễn Thị Hoa', { year: 1948 })
const LAN = person('Trần Thị Lan', { date: '1975-02-01' })

test.each([
  [[LAN, HOA], { number: '12', lane: 'Kênh 5' }, 'Nhà Nguyễn Thị Hoa', 'Số 12, Kênh 5'],
  [[], { number: '12', lane: '' }, 'Số 12', 'Số 12'],
  [[], { number: '', lane: '' }, 'Nhà chưa có tên', undefined],
  [[LAN], null, 'Nhà Trần Thị Lan', undefined],
])('a home is called by who is oldest, else by its address', (people, address, title, shown) => {
  expect(homeTitle({ people, address })).toBe(title)
  expect(addressInWords({ address })).toBe(shown)
})

test('the eldest come first', () => {
  expect(eldestFirst([LAN, HOA]).map(({ name }) => name)).toEqual(['Nguyễn Thị Hoa', 'Trần Thị Lan'])
})
