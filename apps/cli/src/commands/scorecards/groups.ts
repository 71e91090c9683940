import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type UnitGroup = Data<'reporting', 'getUnitGroup'>

const COLUMNS: readonly Column<UnitGroup>[] = [
  { title: 'group', of: ({ unitGroupId }) => unitGroupId },
  { title: 'unit', of: ({ unit }) => unit },
  { title: 'name', of: ({ name }) => name, flexible: true },
  { title: 'level', of: ({ level }) => level },
  { title: 'members', of: ({ kinds, members }) => (kinds ?? members ?? []).join(', '), flexible: true },
]

export function scorecardsGroups(io: Io): Command {
  const command = new Command('groups')
    .description('the groups of comparable units of a unit and of those above it')
    .requiredOption('--unit <code>', 'hamlet, commune or province; VN is the nation')
    .option('--json', 'print the answer as JSON')
    .action(async ({ unit, json }: { unit: string; json?: true }) => {
      const { reporting } = await openSession(io)
      const found = await Array.fromAsync(reporting.listUnitGroups.all({ query: { unit }, signal: io.signal }))
      if (json) return printJson(io, found)
      if (found.length === 0) return printNote(io, 'No groups.')
      printTable(io, COLUMNS, found)
    })
  return withExamples(command, 'lantoa scorecards groups --unit 91')
}
