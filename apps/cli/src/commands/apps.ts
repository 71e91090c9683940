import type { Data } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { showDay } from '../output/formats.ts'
import { printJson, printNote, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'
import { openListing } from '../session/exports.ts'

type Seen = Data<'identity', 'listApps'>['items'][number]
type Options = { unit: string; app?: string; status?: Seen['status']; json?: true }

const COLUMNS: readonly Column<Seen>[] = [
  { title: 'resident', of: ({ residentId }) => residentId },
  { title: 'home', of: ({ householdId }) => householdId },
  { title: 'hamlet', of: ({ hamletCode }) => hamletCode },
  { title: 'app', of: ({ app }) => app },
  { title: 'device', of: ({ device }) => device },
  { title: 'status', of: ({ status }) => status },
  { title: 'on', of: ({ on }) => showDay(on) },
]

/** Which apps the people of a unit have. */
export function apps(io: Io): Command {
  const list = new Command('list')
    .description('which apps the people of a unit have; who reads them leaves a line in the access log')
    .requiredOption('--unit <code>', 'a commune or a hamlet')
    .option('--app <code>', 'only of this app')
    .addOption(new Option('--status <status>', 'only in this state').choices(['installed', 'removed', 'impossible']))
    .option('--json', 'print the answer as JSON')
    .action(async ({ json, ...query }: Options) => {
      const { identity } = await openListing(io, json)
      const asked = { query: { limit: 200, ...query }, signal: io.signal }
      const found = await Array.fromAsync(identity.listApps.all(asked))
      if (json) printJson(io, found)
      else if (found.length === 0) printNote(io, 'None was recorded.')
      else printTable(io, COLUMNS, found)
    })
  const command = new Command('apps').description('apps on the phones of residents')
  const example = 'lantoa apps list --unit 31027 --app vneid --status removed'
  return withExamples(command.addCommand(withExamples(list, example)), example)
}
