import type { Data } from '@lantoa/sdk'
import { readAmount, typedAmount } from './read-amount.ts'
import type { TargetDraft } from './read-target.ts'

export type Cascade = Data<'reporting', 'getTargetCascade'>
type Child = Cascade['children'][number]

/** What was typed for each unit, by its code. */
export type Typed = Readonly<Record<string, string>>

/** What each unit is proposed; those that have a part already show it. */
export function firstTyped({ children }: Cascade): Typed {
  return Object.fromEntries(
    children.map((child) => [child.unit.code, typedAmount(child.target?.value ?? child.suggested)]),
  )
}

/** Those that have no part yet: they are drafted. */
export function openChildren({ children }: Cascade): readonly Child[] {
  return children.filter(({ target }) => target === null)
}

/** What all parts add up to, and by how much that is less or more than the whole; undefined where a part is no number. */
export function sumOf({ children, target }: Cascade, typed: Typed): { sum: number; over: number } | undefined {
  const amounts = children.map((child) => child.target?.value ?? readAmount(typed[child.unit.code] ?? ''))
  if (amounts.includes(undefined)) return undefined
  // Thousandths, so that decimals add up.
  const sum = amounts.reduce<number>((total, amount) => total + Math.round((amount ?? 0) * 1000), 0) / 1000
  return { sum, over: Math.round((sum - target.value) * 1000) / 1000 }
}

type Part = TargetDraft & { readonly targetId: string }

/** The parts to be drafted, each under its own id; undefined while one is no number. */
export function partsOf(cascade: Cascade, typed: Typed, idOf: (code: string) => string): Part[] | undefined {
  const { targetId: parentTargetId, indicatorId, from, until, legalAct, campaignId } = cascade.target
  const of = { ...(legalAct && { legalAct }), ...(campaignId && { campaignId }) }
  const parts = openChildren(cascade).map(({ unit: { code } }) => {
    const value = readAmount(typed[code] ?? '')
    const body = { indicatorId, unit: code, from, until, parentTargetId, ...of }
    return value === undefined ? undefined : { targetId: idOf(code), ...body, value }
  })
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? [])
}
