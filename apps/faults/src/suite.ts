import { COMMUNE, setUpCommune } from '@lantoa/standalone/test/place'
import type { Fault, FaultResult } from './fault.ts'
import { openLedger } from './ledger.ts'
import { openLog } from './log.ts'
import { type Ground, notCounted, runFault } from './run-fault.ts'
import { startStack } from './stack.ts'

export type SuiteOptions = { port: number; keep: boolean; tell: (line: string) => void }

/** A stack on which faults were already run. */
type Standing = Omit<Ground, 'tell'> & { brokers: boolean; hamlets: number }

/** Runs faults one after another on one stack, in so far as it is the right one and nothing went wrong on it. */
export async function runFaults(faults: readonly Fault[], options: SuiteOptions): Promise<FaultResult[]> {
  const results: FaultResult[] = []
  let ground: Standing | undefined
  for (const fault of faults) {
    const brokers = fault.shape === 'brokers'
    if (ground && ground.brokers !== brokers) ground = await leave(ground)
    ground ??= { ...(await prepare(brokers, options)), brokers, hamlets: 0 }
    ground.hamlets += 1
    const tell = (what: string) => options.tell(`${fault.name}: ${what}`)
    const hamletCode = `${COMMUNE}.${String(ground.hamlets).padStart(2, '0')}`
    const at = new Date().toISOString()
    const counted = await runFault(fault, { ...ground, tell }, hamletCode).catch(notCounted)
    const result = { fault: fault.name, at, ...counted }
    results.push(result)
    tell(result.failed ?? `lost ${result.lost}, doubled ${result.doubled}, settled after ${result.settledAfter} s`)
    if (result.failed === undefined) continue
    if (options.keep) return results
    // Whatever is wrong now would be found again by each of those that follow.
    ground = await leave(ground)
  }
  if (ground && !options.keep) await leave(ground)
  return results
}

async function prepare(brokers: boolean, { port, tell }: SuiteOptions): Promise<Omit<Ground, 'tell'>> {
  tell(`starting the stack${brokers ? ' with three brokers' : ''}`)
  const stack = await startStack({ port, brokers })
  await setUpCommune(stack.patiently)
  const log = openLog(stack, brokers ? ['kafka-1', 'kafka-2', 'kafka-3'] : ['kafka'])
  return { stack, log, ledger: openLedger(stack, log) }
}

async function leave({ stack, log }: Omit<Ground, 'tell'>): Promise<undefined> {
  await log.close()
  await stack.down()
}
