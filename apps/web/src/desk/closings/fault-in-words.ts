import type { BrokenClosing, ClosingFault } from '@lantoa/sdk/verify-closings'
import { say, type Word } from '../../words/words.ts'
import { showNumber } from '../show/show-number.ts'

const FAULTS: Readonly<Record<ClosingFault, Word>> = {
  missing: 'chain.missing',
  'link-altered': 'chain.link-altered',
  'unknown-key': 'chain.unknown-key',
  'wrongly-signed': 'chain.wrongly-signed',
  'closing-altered': 'chain.closing-altered',
  'values-altered': 'chain.values-altered',
  'noted-hash-gone': 'chain.noted-hash-gone',
}

/** What is wrong with the first closing that is not as it was closed. */
export function faultInWords({ position, fault }: BrokenClosing): string {
  const what = say(FAULTS[fault])
  return position === undefined ? what : say('chain.at', { position: showNumber(position), what })
}
