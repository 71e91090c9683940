import type { Data } from './client.ts'

type Closing = Data<'reporting', 'getClosing'>
type ClosedIndicator = Closing['indicators'][number]
type ClosedValue = Data<'reporting', 'listClosedValues'>['items'][number]

/** `previousHash` of the first closing. */
export const NO_HASH = '0'.repeat(64)

/** One line of what was closed; definitions come first, by id, then the values in the order of their list. */
export function closedIndicatorLine(indicator: ClosedIndicator): string {
  const { indicatorId, version, from, until, numerator, denominator } = indicator
  return `${JSON.stringify([indicatorId, version, from, until, numerator, denominator])}\n`
}

export function closedValueLine({ unit, indicatorId, numerator, denominator, value }: ClosedValue): string {
  return `${JSON.stringify([unit, indicatorId, numerator, denominator, value])}\n`
}

/** The text whose SHA-256 is `bodyHash`; `contentHash` is that of all lines. */
export function closingText(closing: Omit<Closing, 'indicators' | 'link'>): string {
  const { closingId, unit, period, from, until, closedBy, closedAt, valueCount, contentHash } = closing
  const fields = [closingId, unit, period, from, until, closedBy, closedAt, valueCount, contentHash]
  return JSON.stringify(['lantoa-closing-1', ...fields])
}

/** The text whose SHA-256 is `hash`, and which is signed. */
export function closingLinkText(link: Pick<Closing['link'], 'position' | 'previousHash' | 'bodyHash'>): string {
  return `lantoa-link-1 ${link.position} ${link.previousHash} ${link.bodyHash}`
}
