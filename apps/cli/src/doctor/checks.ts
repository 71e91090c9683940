import { checkClock, checkIssuer, checkLogin, checkServices, checkVersions } from './access.ts'
import type { Check } from './finding.ts'
import {
  checkConsumers,
  checkDeadLetters,
  checkFreshness,
  checkLost,
  checkOutbox,
  checkRelay,
  checkTopics,
} from './flow.ts'

/**
 * What `lantoa doctor` looks at, in the order in which one thing leads to another. A further check is a line here, a
 * function beside the others from the facts to what is wrong, and a row in its table of tests; what it must know and
 * nobody has asked for yet goes into `facts.ts`.
 */
export const CHECKS: readonly Check[] = [
  { name: 'login', look: checkLogin },
  { name: 'issuer of tokens', look: checkIssuer },
  { name: 'services', look: checkServices },
  { name: 'versions', look: checkVersions },
  { name: 'clock', look: checkClock },
  { name: 'topics', look: checkTopics },
  { name: 'relays', look: checkRelay },
  { name: 'outboxes', look: checkOutbox },
  { name: 'consumers', look: checkConsumers },
  { name: 'lost records', look: checkLost },
  { name: 'dead letters', look: checkDeadLetters },
  { name: 'freshness', look: checkFreshness },
]
