import type { BrowserContext, Page } from 'playwright-core'

const PATIENCE_MS = 30_000

/** A page, and everything that its browser complains about. */
export type OpenedPage = { readonly page: Page; readonly complaints: string[] }

export async function openPage(context: BrowserContext): Promise<OpenedPage> {
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, complaints }
}
