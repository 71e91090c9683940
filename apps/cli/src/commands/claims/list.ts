import { Command } from 'commander'
import type { Claim } from '../../claims/send-claims.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showNumber } from '../../output/formats.ts'
import { printJson, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { showSpan } from '../../reporting/indicators.ts'
import { openSession } from '../../session/session.ts'

type Options = { unit: string; indicator?: string; json?: true }

const COLUMNS: readonly Column<Claim>[] = [
  { title: 'id', of: ({ indicatorId }) => indicatorId },
  { title: 'unit', of: ({ unit }) => unit },
  { title: 'for', of: showSpan },
  { title: 'numerator', of: ({ numerator }) => showCount(numerator), align: 'right' },
  { title: 'denominator', of: ({ denominator }) => showCount(denominator), align: 'right' },
  { title: 'value', of: ({ value }) => showCount(value), align: 'right' },
  { title: '', of: ({ qualifier }) => (qualifier === 'exact' ? '' : qualifier) },
  { title: 'source', of: ({ source }) => source.name, flexible: true },
  { title: 'remarks', of: remarksOf, flexible: true },
]

export function claimsList(io: Io): Command {
  const command = new Command('list')
    .description('list the claims of a unit, the latest first, withdrawn ones too')
    .requiredOption('--unit <code>', 'a closed one too: 15715@2024-01-01')
    .option('--indicator <id>', 'only of this one')
    .option('--json', 'print the claims as JSON')
    .action(async ({ unit, indicator, json }: Options) => {
      const { reporting } = await openSession(io)
      const query = { unit, ...(indicator && { indicatorId: indicator }) }
      const claims = await Array.fromAsync(reporting.listClaims.all({ query, signal: io.signal }))
      if (json) printJson(io, claims)
      else printTable(io, COLUMNS, claims)
    })
  return withExamples(command, 'lantoa claims list --unit 31018', 'lantoa claims list --unit 31018 --indicator I-19')
}

function showCount(amount: number | null): string {
  return amount === null ? '' : showNumber(amount)
}

function remarksOf({ flags, withdrawn }: Claim): string {
  const rules = flags.map(({ rule }) => rule)
  return [...rules, ...(withdrawn ? [`withdrawn: ${withdrawn.reason}`] : [])].join(', ')
}
