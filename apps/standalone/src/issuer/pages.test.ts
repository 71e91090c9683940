import { expect, test } from 'vitest'
import { COLOURS, errorPage, peoplePage } from './pages.ts'

test.each(Object.entries(COLOURS))('%s can be read in the sun and in the evening', (_name, [text, ground]) => {
  const [dark = 0, light = 0] = [luminance(text), luminance(ground)].sort((a, b) => a - b)
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(7)
})

/** Relative luminance as WCAG 2.2 has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('texts are 20 px, targets 56 px at least, and all of it grows with the letters of the browser', () => {
  const page = peoplePage([])
  expect(page).toContain('html { font-size: 125% }')
  expect(page).toMatch(/button, a \{[^}]*min-height: 2\.8rem/)
  expect(page).not.toMatch(/font(-size)?: *\.?0?\.\d/)
  expect(page).not.toMatch(/\d(?<!2|3|4)px/)
})

test('names are text, whatever they hold', () => {
  const person = { subject: '"><script>', role: 'admin', units: [], called: '<b>', place: '&' } as const
  expect(peoplePage([person])).toContain(
    'value="&quot;&gt;&lt;script&gt;"><strong>&lt;b&gt;</strong><span>&amp;</span>',
  )
  expect(errorPage('<script>')).not.toContain('<script>')
})
