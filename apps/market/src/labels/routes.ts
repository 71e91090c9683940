import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import { every } from '@lantoa/chassis/process/every'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { labelRoutes } from '@lantoa/contracts/market/labels.http'
import { dayOf } from '@lantoa/vietnam/days'
import { product } from '../products/products.ts'
import { issueCommand, revokeCommand } from './commands.ts'
import { MANY_PLACES, NO_SUCH_ISSUE, seesProduct, shownOn } from './domain.ts'
import { pageOf, SHOWN_SECONDS } from './page.ts'
import { labelIssues } from './published.ts'
import { createRecent } from './recent.ts'
import { createScanCounter } from './scans.ts'
import { sheetOf } from './sheet.ts'
import {
  addScans,
  type LabelRow,
  labelIssue,
  listIssues,
  listStoredLabels,
  readCodes,
  readLabel,
  readScans,
} from './store.ts'

const NO_SUCH_LABEL = refuse('not-found', 'There is no such label.')
const FLUSH_MS = 15_000
const RECENT = { size: 20_000, lasts: SHOWN_SECONDS * 1_000 }

/** Labels of products: made, printed and revoked by officers, and looked up by anybody who holds one. */
export function labelSlice(parts: ServiceParts): Slice {
  const shown = shownLabels(parts)
  return slice({
    routes: labelRoutes,
    handlers: { ...officerHandlers(parts, shown.forget), ...shown.handlers },
    republishes: [labelIssues.republisher],
    works: [shown.startCounting],
  })
}

type Public = 'getLabel' | 'showLabel'

function shownLabels({ database, log, now }: ServiceParts) {
  const recent = createRecent<LabelRow | undefined>(RECENT)
  const counter = createScanCounter()

  async function find(code: string, { now, network }: { now: Date; network?: string | undefined }) {
    const today = dayOf(now)
    const row = await recent.get(code, now, () => readLabel(database, code, today))
    if (row) counter.count(code, network, now)
    return row && shownOn(row, today)
  }

  async function flush(): Promise<void> {
    const taken = counter.take()
    if (taken.length === 0) return
    await addScans(database, dayOf(now()), taken).catch((error: unknown) => {
      counter.giveBack(taken)
      throw error
    })
  }

  const handlers: Pick<Handlers<typeof labelRoutes>, Public> = {
    async getLabel({ params: { code } }, context) {
      const label = await find(code, context)
      return label ? accept(label) : NO_SUCH_LABEL
    },
    showLabel: async ({ params: { code } }, context) => accept(pageOf(await find(code, context))),
  }

  function startCounting() {
    const warn = (error: unknown) => log.warn({ err: error }, 'scans of labels could not be written')
    const flushing = every(FLUSH_MS, flush, warn)
    return {
      async stop() {
        await flushing.stop()
        await flush().catch(warn)
      },
    }
  }

  return { handlers, startCounting, forget: recent.clear }
}

function officerHandlers(parts: ServiceParts, forget: () => void): Omit<Handlers<typeof labelRoutes>, Public> {
  const { database, units } = parts
  const revoke = revokeCommand(parts).one

  async function findProduct(
    productId: string,
    { caller, now }: Parameters<Handlers<typeof labelRoutes>['getLabel']>[1],
  ) {
    const found = (await product.find(database, [productId])).get(productId)
    return seesProduct(caller, found, { tree: units.tree(), today: dayOf(now) }) ? found : undefined
  }

  return {
    issueLabels: issueCommand(parts).one,
    async revokeLabels(request, context) {
      const outcome = await revoke(request, context)
      if (outcome.ok) forget() // revoking is rare
      return outcome
    },
    async getLabelIssue({ params: { labelIssueId } }, context) {
      const issue = (await labelIssue.find(database, [labelIssueId])).get(labelIssueId)
      return issue && (await findProduct(issue.productId, context)) ? accept(issue, issue.version) : NO_SUCH_ISSUE
    },
    async listLabelIssues({ params: { productId }, query }, context) {
      if (!(await findProduct(productId, context)))
        return refuse('not-found', 'There is no such product in your units.')
      return listIssues(database, query, { where: 'product_id = $1', values: [productId] })
    },
    async printLabels({ params: { labelIssueId }, query: { address } }, context) {
      const issue = (await labelIssue.find(database, [labelIssueId])).get(labelIssueId)
      const named = issue && (await findProduct(issue.productId, context))
      if (!named) return NO_SUCH_ISSUE
      return accept(sheetOf(String(named.name), await readCodes(database, labelIssueId), address))
    },
    async listLabels({ params: { labelIssueId }, query }, context) {
      const issue = (await labelIssue.find(database, [labelIssueId])).get(labelIssueId)
      if (!issue || !(await findProduct(issue.productId, context))) return NO_SUCH_ISSUE
      const page = await listStoredLabels(database, query, { where: 'label_issue_id = $1', values: [labelIssueId] })
      const codes = page.value.items.map(({ code }) => code)
      const scanned = await readScans(database, codes, dayOf(context.now))
      const items = page.value.items.map(({ code, number, revokedOn }) => {
        const { scans = 0, networks = 0 } = scanned.get(code) ?? {}
        return { code, number, revokedOn, scans, manyPlaces: networks >= MANY_PLACES }
      })
      return accept({ ...page.value, items })
    },
  }
}
