import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openListing } from '../../session/exports.ts'
import { type HeldConflict, showVersion } from './value.ts'

type Options = { unit: string; state: HeldConflict['state']; json?: true }

const COLUMNS: readonly Column<HeldConflict>[] = [
  { title: 'id', of: ({ heldConflictId }) => heldConflictId },
  { title: 'hamlet', of: ({ hamletCode }) => hamletCode },
  { title: 'person', of: ({ name }) => name, flexible: true },
  { title: 'field', of: ({ field }) => field },
  { title: 'recorded', of: ({ kept }) => showVersion(kept.value) },
  { title: 'by', of: ({ kept }) => kept.by },
  { title: 'proposed', of: ({ proposed }) => showVersion(proposed.value) },
  { title: 'by', of: ({ proposed }) => proposed.by },
  { title: 'decided', of: ({ decision }) => (decision ? `${decision.choice} by ${decision.by}` : '') },
]

export function heldList(io: Io): Command {
  const command = new Command('list')
    .description('both versions of what waits in a unit, oldest first; who reads them leaves a line in the access log')
    .requiredOption('--unit <code>', 'a commune or a hamlet')
    .addOption(
      new Option('--state <state>', 'what became of it').choices(['open', 'decided', 'resolved']).default('open'),
    )
    .option('--json', 'print the answer as JSON')
    .action(async ({ unit, state, json }: Options) => {
      const { identity } = await openListing(io, json)
      const query = { unit, state, limit: 100 }
      const conflicts = await Array.fromAsync(identity.listHeldConflicts.all({ query, signal: io.signal }))
      if (json) printJson(io, conflicts)
      else if (conflicts.length === 0) printNote(io, `Nothing is ${state} in ${unit}.`)
      else printTable(io, COLUMNS, conflicts)
    })
  return withExamples(command, 'lantoa held list --unit 31027', 'lantoa held list --unit 31027 --state decided')
}
