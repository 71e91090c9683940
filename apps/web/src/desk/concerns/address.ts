import { queryOf } from '../address.ts'

export type ConcernsAsked = {
  readonly unit?: string | undefined
  readonly only?: 'overdue' | 'forwarded-up' | 'mine' | 'all' | undefined
  readonly kind?: 'question' | 'difficulty' | undefined
  readonly cursor?: string | undefined
}

export function concernsAddress({ unit, only, kind, cursor }: ConcernsAsked = {}): string {
  return `/desk/concerns${queryOf({ unit, only, kind, cursor })}`
}

export function concernAddress(concernId: string): string {
  return `/desk/concerns/${concernId}`
}

const CONCERNS = ['overdue', 'forwarded-up', 'mine', 'all'] as const

export function readConcernsAsked({ unit, only, kind, cursor }: Readonly<Record<string, string>>): ConcernsAsked {
  return {
    ...{ unit, cursor, only: CONCERNS.find((one) => one === only) },
    kind: kind === 'question' || kind === 'difficulty' ? kind : undefined,
  }
}
