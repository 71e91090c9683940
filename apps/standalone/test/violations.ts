import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

type Rules = Record<string, { enabled: boolean }>

/**
 * What on a page somebody cannot see, hear or reach. It is asked in the page itself: asked of frames, which no page has,
 * each answer would be put together in a blank page of its own, and take three times as long.
 */
export async function violationsOn(page: Page, rules: Rules = {}) {
  const axe = new AxeBuilder({ page }).options({ rules, resultTypes: ['violations'] }).setLegacyMode()
  return (await axe.analyze()).violations
}
