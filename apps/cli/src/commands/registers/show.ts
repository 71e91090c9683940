import type { Register } from '@lantoa/sdk/registers'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printFacts, printJson } from '../../output/print.ts'
import { operationOf } from '../../registers/register-client.ts'
import { type Thing, valueAt } from '../../registers/register-sheet.ts'
import { openSession } from '../../session/session.ts'

export function registerShow(io: Io, register: Register): Command {
  const command = new Command('show')
    .description(`one ${register.called} with its states`)
    .argument('<id>', 'as `list` shows it')
    .option('--json', 'print it as JSON')
    .action(async (id: string, { json }: { json?: true }) => {
      const lantoa = await openSession(io)
      const params = { [register.idField]: id }
      const thing = await operationOf(lantoa, register, 'get')({ params, signal: io.signal }).orThrow()
      if (json) return printJson(io, thing)
      const facts = register.columns.map(({ path, vi }) => [vi, valueAt(thing, path)] as const)
      printFacts(io, [['id', id], ...facts.filter(([, value]) => value !== ''), ['states', statesOf(thing)]])
    })
  return withExamples(command, `lantoa ${register.things} show 01990f3e-7c1a-7000-8000-0000000000e1`)
}

function statesOf({ states }: Thing): string {
  const list = states as { status: string; from: string }[] // every thing of a register has them
  return list.map(({ status, from }) => `${status} since ${showDay(from)}`).join(', ')
}
