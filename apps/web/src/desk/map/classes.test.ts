import { afterEach, expect, test } from 'vitest'
import { speak } from '../../words/words.ts'
import { classesOf } from './classes.ts'

afterEach(() => speak('vi'))

test.each([
  ['%', [81, 95], [0, 19.9, 20, 53.3, 80, 100, 130], [1, 1, 2, 3, 5, 5, 5]],
  ['teams', [0, 0], [0], [1]],
  ['teams', [1, 3], [0, 1, 3, 4], [1, 2, 4, 5]],
  ['households', [12, 3118], [12, 999, 1000, 3118], [1, 1, 2, 4]],
  ['households', [250], [49, 50, 249, 250], [1, 2, 5, 5]],
  ['households', [-3, 250], [-3], [1]],
])('of %s from %j: %j are in the classes %j', (unit, among, values, levels) => {
  const { levelOf } = classesOf(unit, among)
  expect(values.map(levelOf)).toEqual(levels)
})

test('each class says what it holds, in both languages', async () => {
  expect(classesOf('%', []).names).toEqual([
    'dưới 20 %',
    'từ 20 % đến dưới 40 %',
    'từ 40 % đến dưới 60 %',
    'từ 60 % đến dưới 80 %',
    'từ 80 % trở lên',
  ])
  await speak('en')
  expect(classesOf('households', [3118]).names.slice(3)).toEqual([
    '3,000 households to below 4,000 households',
    '4,000 households and more',
  ])
})
