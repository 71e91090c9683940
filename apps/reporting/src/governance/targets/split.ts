import type { CascadeFinding } from '@lantoa/contracts/reporting/targets.http'
import type { StoredTarget } from './target.ts'

/**
 * Splits a whole number by shares, so that the parts add up to it exactly: each gets what is whole of its part, and what
 * is left goes one by one to the largest remainders, of equal ones to the first.
 */
export function splitByShares(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0)
  // In whole numbers of any size: a remainder must not depend on how floating point rounds.
  const products = shares.map((share) => BigInt(total) * BigInt(share))
  const parts = products.map((product) => Number(product / BigInt(sum)))
  const left = total - parts.reduce((all, part) => all + part, 0)
  const byRemainder = products
    .map((product, index) => ({ index, rest: product % BigInt(sum) }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

export type Part = { readonly unit: string; readonly target: StoredTarget | undefined }

/** What the parts add up to, and what is wrong with them. Nothing is put right here: that is for people to do. */
export function checkParts({ value }: Pick<StoredTarget, 'value'>, rate: boolean, parts: readonly Part[]) {
  const sum = rate ? null : parts.reduce((all, { target }) => all + (target?.value ?? 0), 0)
  const findings: CascadeFinding[] = []
  const without = parts.filter(({ target }) => !target)
  if (without.length > 0) {
    findings.push({ code: 'children-without-target', units: without.map(({ unit }) => unit), missing: null })
  }
  const below = parts.filter(({ target }) => target && (!rate || target.value < value))
  const short = sum === null ? below.length > 0 : sum < value
  if (short && below.length > 0) {
    const missing = sum === null ? null : value - sum
    findings.push({ code: 'children-below-parent', units: below.map(({ unit }) => unit), missing })
  }
  return { sum, findings }
}
