import { pino } from 'pino'
import { openDatabase } from '../src/database/database.ts'
import { startRelay } from '../src/outbox/relay.ts'

/** A relay in a process of its own, to be killed: says when it leads. What it sends goes nowhere. */
const database = openDatabase({ url: process.argv[2] ?? '', applicationName: 'victim' })
const relay = startRelay({ database, log: { publish: async () => undefined }, logger: pino({ level: 'silent' }) })
const timer = setInterval(() => {
  if (!relay.stats().leading) return
  clearInterval(timer)
  process.send?.('leading')
}, 10)
process.once('disconnect', () => process.exit()) // the test is gone
