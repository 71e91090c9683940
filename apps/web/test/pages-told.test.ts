import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '../src')
const read = (file: string) => readFile(join(SRC, file), 'utf8')

/** The addresses of pages, as the files that route to them write them. */
async function pagesIn(start: string, ...files: string[]): Promise<string[]> {
  const texts = await Promise.all(files.map(read))
  const pages = texts.flatMap((text) =>
    [...text.matchAll(/['"](\/(?:desk|field)\/[^'"]*)['"]/g)].map(([, page = '']) => page),
  )
  return [...new Set(pages.filter((page) => page.startsWith(start)))]
}

/** A README names a page whole, or what comes behind the page before it: `…/draft`, `/import`. */
function isTold(page: string, readme: string): boolean {
  const pattern = page
    .replaceAll(/:\w+\??/g, ':\\w+\\??')
    .replaceAll('/', '\\/')
    .replace(/\\\/\*$/, '')
  if (new RegExp(`\`${pattern}[\`?]`).test(readme)) return true
  const [, before = '', last = ''] = /^(.*)(\/[^/]+)$/.exec(page) ?? []
  const isBehind = new RegExp(`[\`…]${last.replaceAll(/:\w+/g, ':\\w+')}[\`?]`).test(readme)
  return isBehind && before.split('/').length > 2 && isTold(before, readme)
}

test('the README of the desk names every page', async () => {
  const pages = await pagesIn('/desk/', 'desk/app.tsx', 'desk/later-pages.ts')
  expect(pages.length).toBeGreaterThan(40)
  const readme = await read('desk/README.md')
  expect(pages.filter((page) => !isTold(page, readme))).toEqual([])
})

test('the README of the field app names every page', async () => {
  const pages = await pagesIn('/field/', 'field/pages.tsx')
  expect(pages.length).toBeGreaterThan(20)
  const readme = await read('field/README.md')
  expect(pages.filter((page) => !isTold(page, readme))).toEqual([])
})
