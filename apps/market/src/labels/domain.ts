import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import { isVisible } from '@lantoa/chassis/register/decide'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { ShownLabel } from '@lantoa/contracts/market/labels'
import type { issueLabels, revokeLabels } from '@lantoa/contracts/market/labels.http'
import { lastOcopDay, products, starsOf } from '@lantoa/contracts/market/products'
import type { Day } from '@lantoa/vietnam/days'
import type { LabelRow, Revoking, StoredIssue } from './store.ts'

export const NO_SUCH_ISSUE = refuse('not-found', 'There is no such issue of labels in your units.')

/** From how many networks in a day nobody looks up a label that is stuck on one thing. */
export const MANY_PLACES = 20

type Products = ReadonlyMap<string, Thing>
type Certificate = Parameters<typeof lastOcopDay>[0] | null

/** Labels are seen by whoever sees their product. */
export function seesProduct(
  caller: Caller,
  product: Thing | undefined,
  context: Pick<Context, 'tree' | 'today'>,
): product is Thing {
  return product !== undefined && isVisible(products, caller, product, context)
}

export function decideIssue(
  { input, caller }: Command<typeof issueLabels>,
  known: Products,
  context: Context,
): Decided<StoredIssue, 'unknown-product' | 'ocop-expired'> {
  const product = known.get(input.productId)
  if (!seesProduct(caller, product, context)) {
    return refuse('unknown-product', 'No product in your units has this id.', { pointer: '/productId' })
  }
  const ocop = product.ocop as Certificate // by the fields of the register
  if (ocop && lastOcopDay(ocop) < context.today) {
    const detail = `The OCOP certificate ended on ${lastOcopDay(ocop)}: its labels would be expired.`
    return refuse('ocop-expired', detail, { pointer: '/productId' })
  }
  const { labelIssueId, productId, count } = input
  const place = { hamletCode: String(product.hamletCode), issuedOn: context.today }
  const value = { labelIssueId, productId, count, ...place, revoked: 0, version: 1, recordedBy: caller.subject }
  return { ok: true, value, fresh: true }
}

export type RevocationFacts = {
  readonly issues: ReadonlyMap<string, StoredIssue>
  readonly products: Products
  /** The labels that are named, and whether they are revoked. */
  readonly named: ReadonlyMap<string, Pick<LabelRow, 'labelIssueId' | 'revokedOn'>>
}
export function decideRevocation(
  { input, caller }: Command<typeof revokeLabels>,
  { issues, products, named }: RevocationFacts,
  context: Context,
): Decided<Revoking, 'not-found' | 'unknown-label' | 'no-label-named'> {
  const issue = issues.get(input.labelIssueId)
  if (!issue || !seesProduct(caller, products.get(issue.productId), context)) return NO_SUCH_ISSUE
  if (input.all === input.codes.length > 0) {
    return refuse('no-label-named', 'Name labels, or all of them.', { pointer: '/codes' })
  }
  const strange = input.codes.findIndex((code) => named.get(code)?.labelIssueId !== issue.labelIssueId)
  if (strange >= 0) {
    return refuse('unknown-label', 'This issue has no such label.', { pointer: `/codes/${strange}` })
  }
  const revoking = [...new Set(input.codes)].filter((code) => named.get(code)?.revokedOn === null)
  const revoked = input.all ? issue.count : issue.revoked + revoking.length
  if (revoked === issue.revoked) return { ok: true, value: { ...issue, revoking: [] }, fresh: false }
  const changed = { revoked, revoking: input.all ? ('all' as const) : revoking, version: issue.version + 1 }
  return { ok: true, value: { ...issue, ...changed }, fresh: true }
}

/** What a label says on a day: a revoked one says that first, and stars are shown while their certificate is good. */
export function shownOn(row: LabelRow, today: Day): ShownLabel {
  const ocop = row.ocop as Certificate
  const ocopUntil = ocop && lastOcopDay(ocop)
  const isExpired = ocopUntil !== null && ocopUntil < today
  const status = row.revokedOn !== null ? 'revoked' : isExpired ? 'expired' : 'valid'
  const { code, product, brand, seller, issuedOn, networks } = row
  const stars = ocop && !isExpired ? starsOf((ocop as { score: number } & NonNullable<Certificate>).score) : null
  return {
    ...{ code, status, product, brand, seller, stars, ocopUntil, issuedOn },
    manyPlaces: networks >= MANY_PLACES,
  }
}
