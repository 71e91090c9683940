import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { endAll } from '../../bench/src/cleanup.ts'
import type { FaultResult } from './fault.ts'
import { FAULTS } from './list.ts'
import { PROJECT } from './project.ts'
import { runFaults } from './suite.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) {
  const lines = FAULTS.map(({ name, about }) => `  ${name.padEnd(26)}${about}`)
  console.log(`Usage: pnpm test:faults [--only NAME]… [--keep] [--json]\n\n${lines.join('\n')}`)
  process.exit(0)
}
const unknown = values.only.find((wanted) => !FAULTS.some(({ name }) => name === wanted))
if (unknown !== undefined) {
  console.error(`There is no fault ${unknown}; there are ${FAULTS.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

let ending = false

/** Nothing is left behind, however it ends. */
async function end(exitCode: number, reason?: unknown): Promise<void> {
  if (ending) return // what breaks while the stack goes down is no news
  ending = true
  if (reason !== undefined) console.error(reason)
  if (values.keep) console.error(`kept: the compose project ${PROJECT}`)
  else await endAll()
  process.exit(exitCode)
}
process.once('SIGINT', () => void end(130))
process.once('SIGTERM', () => void end(143))
process.on('uncaughtException', (error) => void end(1, error))

const startedAt = Date.now()
const chosen = FAULTS.filter(({ name }) => values.only.length === 0 || values.only.includes(name))
const port = Number(process.env.LANTOA_PORT ?? 18_480)
const results = await runFaults(chosen, { port, keep: values.keep, tell })
writeFileSync('faults-results.json', `${JSON.stringify(results, null, 2)}\n`)
if (values.json) console.log(JSON.stringify(results, null, 2))
else printTable(results)
await end(results.some(({ lost, doubled, failed }) => lost + doubled > 0 || failed !== undefined) ? 1 : 0)

function tell(line: string): void {
  const seconds = Math.round((Date.now() - startedAt) / 1_000)
  process.stderr.write(`${String(seconds).padStart(4)} s  ${line}\n`)
}

function printTable(rows: readonly FaultResult[]): void {
  console.table(
    rows.map(({ fault, acknowledged, lost, doubled, answeredAfter, settledAfter, note, failed }) => {
      return {
        fault,
        acknowledged,
        lost,
        doubled,
        'answers (s)': answeredAfter,
        'settled (s)': settledAfter,
        note: failed ?? note,
      }
    }),
  )
}
