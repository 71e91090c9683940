import { expect, test } from 'vitest'
import type { Screen } from '../screens/screen.ts'
import { columnOf } from '../screens/screen.ts'
import { screenCalled } from '../screens/screens.ts'
import { optionsOf } from './options-of.ts'

const HAMLETS = [
  { code: '31027.02', title: 'Ấp 2 (31027.02)' },
  { code: '31027.07', title: 'Ấp 7 (31027.07)' },
]

function fieldOf(register: string, path: string) {
  const screen = screenCalled(register) as Screen
  const column = columnOf(screen, path) ?? screen.steps.flatMap(({ fields }) => fields).find((one) => one.path === path)
  if (!column) throw new Error(`${register} has no ${path}`)
  return column
}

test.each<[register: string, path: string, text: string, values: readonly string[] | undefined]>([
  ['households', 'hamletCode', '', ['31027.02', '31027.07']],
  ['households', 'hamletCode', '31027.08', ['31027.08', '31027.02', '31027.07']],
  ['households', 'to', '', ['31027.02', '31027.07']],
  ['merchants', 'hamletCode', '31027.07', ['31027.02', '31027.07']],
  ['merchants', 'kind', '', ['stall', 'shop', 'household']],
  ['bodies', 'hamletCodes', '31027.02; 31027.07', ['31027.02', '31027.07']],
  ['bodies', 'unitCode', '31027', undefined],
  ['residents', 'name', '', undefined],
])('of %s %s with "%s"', (register, path, text, values) => {
  expect(optionsOf(fieldOf(register, path), text, HAMLETS)?.map(({ value }) => value)).toEqual(values)
})

test('without hamlets a code is typed', () => {
  expect(optionsOf(fieldOf('households', 'hamletCode'), '', [])).toBeUndefined()
})
