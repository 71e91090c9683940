import type { Args, Data } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showNumber } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Body = Data<'teams', 'getBody'>
type Query = Args<'teams', 'listBodies'>['query']

const COLUMNS: readonly Column<Body>[] = [
  { title: 'body', of: ({ bodyId }) => bodyId },
  { title: 'kind', of: ({ kind }) => kind },
  { title: 'unit', of: ({ unitCode, hamletCodes }) => hamletCodes.join(' ') || unitCode },
  { title: 'status', of: ({ status }) => status },
  { title: 'members', of: ({ memberCount }) => showNumber(memberCount), align: 'right' },
  { title: 'lacks', of: ({ warnings }) => warnings.join(', '), flexible: true },
]

export function bodiesList(io: Io): Command {
  const command = new Command('list')
    .description('committees, support groups and teams of a unit and of all beneath it')
    .requiredOption('--unit <code>', 'of which hamlet, commune or province')
    .addOption(
      new Option('--kind <kind>', 'only these').choices([
        ...['steering_committee', 'support_group', 'community_team', 'youth_volunteer_team'],
      ]),
    )
    .option('--json', 'print them as JSON')
    .action(async ({ json, ...query }: Query & { json?: true }) => {
      const { teams } = await openSession(io)
      const found = await Array.fromAsync(teams.listBodies.all({ query, signal: io.signal }))
      if (json) return printJson(io, found)
      if (found.length === 0) return printNote(io, 'No bodies.')
      printTable(io, COLUMNS, found)
    })
  return withExamples(command, 'lantoa bodies list --unit 31027 --kind community_team')
}
