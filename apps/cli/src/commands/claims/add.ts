import { CLAIM_COLUMNS, type ClaimColumn, readClaimRow } from '@lantoa/sheets/claim-row'
import { Command } from 'commander'
import { reasonOf } from '../../claims/claim-reason.ts'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type Options = Partial<Record<string, string>> & { json?: true }

export function claimsAdd(io: Io): Command {
  const command = new Command('add')
    .description('record one claim; the same one again changes nothing')
    .requiredOption('--indicator <id>', 'such as I-14')
    .requiredOption('--unit <code>', 'the unit at the time of the claim')
    .requiredOption('--time <day or period>', 'what the figure stands for')
    .option('--numerator <count>', 'what is counted')
    .option('--denominator <count>', 'of how many; leave it out when nobody told')
    .option('--value <number>', 'as it was told, of a rate in percent')
    .option('--qualifier <word>', 'exact, about, over or nearly')
    .requiredOption('--source <name>', 'who published it')
    .option('--published-on <day>', 'when')
    .requiredOption('--raw-text <words>', 'the words of the source')
    .option('--json', 'print the claim as JSON')
    .action(async (options: Options) => {
      const columns = [...CLAIM_COLUMNS.required, ...CLAIM_COLUMNS.optional]
      const read = readClaimRow(Object.fromEntries(columns.map((column) => [column, options[optionOf(column)] ?? ''])))
      if ('wrong' in read) {
        const reasons = read.wrong.map((one) => `--${one.column.replace('_', '-')}: ${reasonOf(one)}`)
        throw new CliError(reasons.join('\n  '), { exitCode: EXIT.usage })
      }
      const { claimId, ...body } = read.claim
      const lantoa = await openSession(io)
      const claim = await lantoa.reporting.recordClaim({ params: { claimId }, body, signal: io.signal }).orThrow()
      if (options.json) return printJson(io, claim)
      printLine(io, `${claim.indicatorId} of ${claim.unit} recorded (${claim.claimId})`)
      for (const { rule, detail } of claim.flags) printLine(io, `implausible: ${detail} (${rule})`)
    })
  return withExamples(
    command,
    'lantoa claims add --indicator I-14 --unit 31018 --time 2025-11-17 --value 90 --source "An Giang" --raw-text "90 %"',
  )
}

/** 'raw_text' → 'rawText', as commander calls it. */
function optionOf(column: ClaimColumn): string {
  return column.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())
}
