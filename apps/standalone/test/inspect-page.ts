import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { violationsOn } from './violations.ts'

/** A small phone. */
export const PHONE = { width: 360, height: 640 }

/** What nobody may meet on any page. */
export async function inspect(page: Page, where: string): Promise<void> {
  const violations = await violationsOn(page, { 'color-contrast-enhanced': { enabled: true } })
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`)).toEqual([])
  await inspectLayout(page, where)
  await inLargestLetters(page, () => inspectLayout(page, `${where} in the largest letters`))
}

async function inspectLayout(page: Page, where: string): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth'), `${where} scrolls sideways`).toBe(PHONE.width)
  const small =
    await page.evaluate(`[...document.querySelectorAll('a, button, label.answer, input:not(.answer *), textarea')]
    .filter((one) => one.getBoundingClientRect().height < 55.9).map((one) => one.outerHTML)`)
  expect(small, `${where} has targets that are too small`).toEqual([])
  const tiny = await page.evaluate(`[...document.querySelectorAll('body *:not([type=radio], [type=checkbox])')]
    .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 19.9).map((one) => one.outerHTML)`)
  expect(tiny, `${where} has letters that are too small`).toEqual([])
  // What only a screen reader says is one pixel wide.
  const cut = await page.evaluate(`[...document.querySelectorAll('body *:not(input, textarea, select)')]
    .filter((one) => one.clientWidth > 1 && getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.outerHTML)`)
  expect(cut, `${where} has words that are cut`).toEqual([])
}

/** As who has chosen these sees the page, without leaving it. */
async function inLargestLetters(page: Page, look: () => Promise<void>): Promise<void> {
  const root = 'document.documentElement.dataset'
  const chosen = await page.evaluate(`${root}.size ?? ''`)
  await page.evaluate(`${root}.size = 'largest'`)
  await look()
  await page.evaluate(chosen === '' ? `delete ${root}.size` : `${root}.size = ${JSON.stringify(chosen)}`)
}
