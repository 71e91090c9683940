import type { Data } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openListing } from '../../session/exports.ts'
import { showVersion } from '../held/value.ts'

type Options = { unit: string; distinct?: true; elsewhere?: true; json?: true }
type Person = Data<'identity', 'listDuplicates'>['items'][number]['one']
type Elsewhere = Data<'identity', 'listDuplicatesElsewhere'>['items'][number]
type Pair = { one: Person; other: Person; score?: number; reasons?: readonly string[]; by?: string }

const COLUMNS: readonly Column<Pair>[] = [
  { title: 'one', of: ({ one }) => one.residentId },
  { title: 'name', of: ({ one }) => one.name, flexible: true },
  { title: 'born', of: ({ one }) => showVersion(one.birth) },
  { title: 'hamlet', of: ({ one }) => one.hamletCode },
  { title: 'other', of: ({ other }) => other.residentId },
  { title: 'name', of: ({ other }) => other.name, flexible: true },
  { title: 'born', of: ({ other }) => showVersion(other.birth) },
  { title: 'hamlet', of: ({ other }) => other.hamletCode },
]
const LIKENESS: readonly Column<Pair>[] = [
  { title: 'score', of: ({ score }) => String(score) },
  { title: 'because', of: ({ reasons }) => (reasons ?? []).join(' '), flexible: true },
]
const ELSEWHERE: readonly Column<Elsewhere>[] = [
  { title: 'score', of: ({ score }) => String(score) },
  { title: 'because', of: ({ reasons }) => reasons.join(' '), flexible: true },
  { title: 'one', of: ({ one }) => one.residentId },
  { title: 'name', of: ({ one }) => one.name, flexible: true },
  { title: 'born', of: ({ one }) => showVersion(one.birth) },
  { title: 'hamlet', of: ({ one }) => one.hamletCode },
  { title: 'somewhere in', of: ({ place }) => place ?? '' },
]
const SAID: readonly Column<Pair>[] = [{ title: 'by', of: ({ by }) => by ?? '' }]

export function duplicatesList(io: Io): Command {
  const command = new Command('list')
    .description('pairs who may be one person, with what speaks for it; who reads them leaves a line in the access log')
    .requiredOption('--unit <code>', 'a commune or a hamlet')
    .option('--distinct', 'whom an officer said to be two people')
    .addOption(
      new Option('--elsewhere', 'who may also be written down outside of your units, and in which province').conflicts(
        'distinct',
      ),
    )
    .option('--json', 'print the answer as JSON')
    .action(async ({ unit, distinct, elsewhere, json }: Options) => {
      const { identity } = await openListing(io, json)
      const asked = { query: { unit, limit: 100 }, signal: io.signal }
      if (elsewhere) {
        const people = await Array.fromAsync(identity.listDuplicatesElsewhere.all(asked))
        if (json) return printJson(io, people)
        if (people.length === 0) return printNote(io, `Nobody in ${unit} looks like somebody elsewhere.`)
        return printTable(io, ELSEWHERE, people)
      }
      const pairs: Pair[] = distinct
        ? await Array.fromAsync(identity.listDistinctPairs.all(asked))
        : await Array.fromAsync(identity.listDuplicates.all(asked))
      if (json) printJson(io, pairs)
      else if (pairs.length === 0)
        printNote(io, `Nobody in ${unit} ${distinct ? 'was said to be two' : 'looks like another'}.`)
      else printTable(io, [...(distinct ? [] : LIKENESS), ...COLUMNS, ...(distinct ? SAID : [])], pairs)
    })
  const example = 'lantoa duplicates list --unit 31027'
  return withExamples(command, example, `${example} --distinct`, `${example} --elsewhere`)
}
