import type { Data } from '@lantoa/sdk'
import { FIRST_ENTRIES, nameOfEntry } from '@lantoa/vietnam/first-entries'
import { Argument, Command } from 'commander'
import { v5 } from 'uuid'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

const CATALOGUES = ['tasks', 'actions', 'topics', 'apps', 'platforms', 'providers'] as const
/** A namespace of our own: the same entry of the same unit gets the same id, so it can be sent again. */
const NAMESPACE = 'c2b7a0de-6f0e-5d5c-9d0b-6d0f4f6f3a51'
/** Units of two tiers are there from this day on. */
const SINCE = '2025-07-01'

type Resolved = Data<'teams', 'resolveCatalogueTexts'>['items'][number]

/** What catalogues begin with. Sent again it changes nothing; what was corrected since stays as it is. */
export function firstEntries(io: Io): Command {
  const command = new Command('begin')
    .description(
      'record what every catalogue of a province begins with: tasks, actions, topics, apps, platforms, providers',
    )
    .requiredOption('--unit <code>', 'the province')
    .option('--since <day>', 'the first day of the entries', readDay, SINCE)
    .option('--json', 'print the answers as JSON')
    .action(async ({ unit, since, json }: { unit: string; since: string; json?: true }) => {
      const { teams } = await openSession(io)
      const items = FIRST_ENTRIES.map((entry) => ({
        catalogueEntryId: v5(nameOfEntry(entry, unit), NAMESPACE),
        ...{ unitCode: unit, since, ...entry, aliases: [...entry.aliases] },
      }))
      const results = await teams.recordCatalogueEntryBatch.many(items, { signal: io.signal })
      if (json) return printJson(io, results)
      const others = results.flatMap((result) => (result.accepted ? [] : [result.problem]))
      const [refused] = others.filter(({ code }) => code !== 'catalogue-entry-differs')
      if (refused) throw new CliError(refused.detail ?? refused.code, { exitCode: EXIT.refused })
      printLine(io, `${items.length - others.length} entries of ${unit} are there as they came.`)
      if (others.length > 0) printLine(io, `${others.length} say something else by now, and stay as they are.`)
    })
  return withExamples(command, 'lantoa catalogue-entries begin --unit 91')
}

const COLUMNS: readonly Column<Resolved>[] = [
  { title: 'text', of: ({ text }) => text, flexible: true },
  { title: 'code', of: ({ code }) => code ?? '' },
  {
    title: 'means',
    of: ({ meant }) => meant.map(({ name, retired }) => (retired ? `${name} (retired)` : name)).join(' or '),
  },
]

export function resolveTexts(io: Io): Command {
  const command = new Command('resolve')
    .description(
      'what words mean in a catalogue, whatever case, marks and ".vn" they have; a person chooses between several',
    )
    .addArgument(new Argument('<catalogue>', 'of which words').choices(CATALOGUES))
    .argument('<text...>', 'the words, each in quotes')
    .option('--unit <code>', 'by the catalogues of this unit and those above (default: all of yours)')
    .option('--on <day>', 'as the catalogue was on this day (default: today)', readDay)
    .option('--json', 'print the answer as JSON')
    .action(
      async (
        catalogue: (typeof CATALOGUES)[number],
        texts: string[],
        { unit, on, json }: { unit?: string; on?: string; json?: true },
      ) => {
        const { teams } = await openSession(io)
        const body = { catalogue, texts, ...(unit !== undefined && { unit }), ...(on !== undefined && { on }) }
        const { items } = await teams.resolveCatalogueTexts({ body, signal: io.signal }).orThrow()
        if (json) return printJson(io, items)
        printTable(io, COLUMNS, items)
      },
    )
  return withExamples(command, 'lantoa catalogue-entries resolve platforms "PortMart.vn" "facebook (page)"')
}
