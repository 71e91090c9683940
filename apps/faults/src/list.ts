import type { Fault } from './fault.ts'
import { broker, outboxFull } from './faults/broker.ts'
import { brokers } from './faults/brokers.ts'
import { clock } from './faults/clock.ts'
import { killed } from './faults/killed.ts'
import { network } from './faults/network.ts'
import { poisoned } from './faults/poison.ts'
import { postgres } from './faults/postgres.ts'
import { relay } from './faults/relay.ts'
import { slowClients } from './faults/slow-clients.ts'
import { two } from './faults/two.ts'

/** In the order in which they run: those that need the same shape together. */
export const FAULTS: readonly Fault[] = [
  ...killed,
  ...relay,
  ...broker,
  ...postgres,
  ...network,
  ...slowClients,
  ...poisoned,
  ...clock,
  ...two,
  ...outboxFull,
  ...brokers,
]
