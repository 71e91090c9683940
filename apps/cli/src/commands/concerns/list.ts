import type { Args, Data } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'
import { KINDS, TOPICS } from './choices.ts'

type Concern = Data<'teams', 'listConcerns'>['items'][number]
type Query = NonNullable<Args<'teams', 'listConcerns'>['query']>
type Only = NonNullable<Query['only']>
type Options = { unit?: string; only: Only | 'all'; kind?: Query['kind']; topic?: Query['topic']; json?: true }

const ONLY: readonly (Only | 'all')[] = ['open', 'overdue', 'mine', 'forwarded-up', 'all']

const COLUMNS: readonly Column<Concern>[] = [
  { title: 'id', of: ({ concernId }) => concernId },
  { title: 'kind', of: ({ kind }) => kind },
  { title: 'state', of: ({ status }) => status },
  { title: 'due', of: ({ dueOn, overdue }) => `${showDay(dueOn)}${overdue ? ' (overdue)' : ''}` },
  { title: 'unit', of: ({ unitCode }) => unitCode },
  { title: 'topic', of: ({ topic }) => topic },
  { title: 'with', of: ({ level, organisation }) => organisation ?? level },
  { title: 'text', of: ({ text }) => text.replaceAll('\n', ' '), flexible: true },
]

export function concernsList(io: Io): Command {
  const command = new Command('list')
    .description('those of a unit, or of all of your units: what is due first comes first')
    .option('--unit <code>', 'commune, hamlet or province')
    .addOption(new Option('--only <which>', 'only these').choices(ONLY).default('open'))
    .addOption(new Option('--kind <kind>', 'only these').choices(KINDS))
    .addOption(new Option('--topic <topic>', 'only these').choices(TOPICS))
    .option('--json', 'print the answers as JSON')
    .action(async ({ only, json, ...filters }: Options) => {
      const { teams } = await openSession(io)
      const query = { ...filters, ...(only === 'all' ? {} : { only }) }
      const found = await Array.fromAsync(teams.listConcerns.all({ query, signal: io.signal }))
      if (json) return printJson(io, found)
      if (found.length === 0) return printNote(io, 'Nothing.')
      printTable(io, COLUMNS, found)
    })
  return withExamples(command, 'lantoa concerns list --unit 31027', 'lantoa concerns list --only mine')
}
