import type { Register } from '@lantoa/sdk/registers'
import { sheetOf } from '@lantoa/sheets/register-sheet'
import { showCell } from '@lantoa/sheets/show-cell'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printFacts, printJson } from '../../output/print.ts'
import { askById } from '../../registers/register-client.ts'
import { showStates } from '../../registers/register-sheet.ts'
import { openSession } from '../../session/session.ts'

export function registerShow(io: Io, register: Register): Command {
  const command = new Command('show')
    .description(`one ${register.called} with its states`)
    .argument('<id>', 'as `list` shows it')
    .option('--json', 'print it as JSON')
    .action(async (id: string, { json }: { json?: true }) => {
      const lantoa = await openSession(io)
      const thing = await askById(lantoa, register, 'get', { id, signal: io.signal })
      if (json) return printJson(io, thing)
      const facts = sheetOf(register).columns.map((column) => [column.vi, String(showCell(column, thing))] as const)
      const filled = facts.filter(([, value]) => value !== '')
      printFacts(io, [
        ['id', id],
        ...filled,
        ['states', showStates(register, thing)],
        ['version', String(thing.version)],
      ])
    })
  return withExamples(command, `lantoa ${register.things} show 01990f3e-7c1a-7000-8000-0000000000e1`)
}
