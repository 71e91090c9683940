import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openListing } from '../../session/exports.ts'

type Merge = Data<'identity', 'listMerges'>['items'][number]

const COLUMNS: readonly Column<Merge>[] = [
  { title: 'merge', of: ({ mergeId }) => mergeId },
  { title: 'kept', of: ({ one }) => one.name, flexible: true },
  { title: 'other', of: ({ other }) => other.name, flexible: true },
  { title: 'taken', of: ({ take }) => take.join(' ') },
  { title: 'by', of: ({ mergedBy }) => mergedBy },
  { title: 'undone', of: ({ undoneBy }) => (undoneBy === null ? '' : `by ${undoneBy}`) },
]

export function duplicatesMerges(io: Io): Command {
  const command = new Command('merges')
    .description('whom officers said to be one, the last first; who reads them leaves a line in the access log')
    .requiredOption('--unit <code>', 'a commune or a hamlet')
    .option('--json', 'print the answer as JSON')
    .action(async ({ unit, json }: { unit: string; json?: true }) => {
      const { identity } = await openListing(io, json)
      const merges = await Array.fromAsync(identity.listMerges.all({ query: { unit, limit: 100 }, signal: io.signal }))
      if (json) printJson(io, merges)
      else if (merges.length === 0) printNote(io, `Nobody in ${unit} was merged.`)
      else printTable(io, COLUMNS, merges)
    })
  return withExamples(command, 'lantoa duplicates merges --unit 31027')
}
