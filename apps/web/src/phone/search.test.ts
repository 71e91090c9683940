import { foundWords } from '@lantoa/vietnam/search-words'
import { expect, test } from 'vitest'
import { HOME, person } from '../../test/sample-home.ts'
import { createFoundBy, find, indexOf } from './search.ts'

test('word by word a name is found by the same words as whole', () => {
  const foundBy = createFoundBy()
  for (const name of ["H'Hen Niê", 'Nguyễn Thị Mỹ Quy', 'Trần  Văn-Tâm', 'K’Brơi', 'Số 12/3B', '']) {
    expect(new Set(name.split(/\s+/).flatMap(foundBy)), name).toEqual(new Set(foundWords(name)))
  }
})

test('each beginning finds the homes that have such a word, and no others', () => {
  const names = ['Nguyễn Thị Hoa', 'Trần Hoàng An', 'Lê Ân', "H'Hen Niê", 'Hồ A']
  const homes = names.map((name) => ({
    ...HOME,
    householdId: name,
    address: null,
    people: [person(name, { year: 1950 })],
  }))
  const index = indexOf(homes)
  for (const word of names.flatMap(foundWords)) {
    for (let length = 1; length <= word.length; length += 1) {
      const beginning = word.slice(0, length)
      const having = names.filter((name) => foundWords(name).some((one) => one.startsWith(beginning)))
      expect(find([index], beginning), beginning).toEqual([having])
    }
  }
  expect(find([index, index], 'tr a')).toEqual([['Trần Hoàng An'], ['Trần Hoàng An']])
})

/** As many homes as a phone carries at most. It prints how long they take; a clock on a busy machine proves nothing. */
test('an index of 20,000 homes finds them all', () => {
  const names = ['Hoa', 'Tâm', 'Lan', 'Sáu', 'Bưởi', 'Phượng', 'Thúy']
  const homes = Array.from({ length: 20_000 }, (_, at) => ({
    ...{ ...HOME, householdId: String(at), address: { number: String(at % 200), lane: `Kênh ${at % 9}` } },
    people: ['Nguyễn Thị', 'Trần Văn', 'Lê Hữu'].map((family, of) =>
      person(`${family} ${names[(at + of) % names.length]}`, { year: 1950 }),
    ),
  }))
  const begun = performance.now()
  const index = indexOf(homes, createFoundBy())
  const made = performance.now()
  const found = find([index], 'phuong nguyen')[0] ?? []
  const took = [made - begun, performance.now() - made].map((time) => `${Math.round(time)} ms`)
  process.stdout.write(`20,000 homes: index ${took[0]}, one search ${took[1]}\n`)
  expect(found).toHaveLength(50)
  expect(index.homes).toHaveLength(20_000)
})
