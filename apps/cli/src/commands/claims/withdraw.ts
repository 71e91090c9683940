import { LantoaError } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

export function claimsWithdraw(io: Io): Command {
  const command = new Command('withdraw')
    .description('withdraw a claim: it is kept, and no longer shown beside values')
    .argument('<claim>', 'its id, as `claims list --json` has it')
    .requiredOption('--reason <words>', 'why, without personal data')
    .option('--json', 'print the claim as JSON')
    .action(async (claimId: string, { reason, json }: { reason: string; json?: true }) => {
      const { reporting } = await openSession(io)
      const asked = { params: { claimId }, signal: io.signal }
      const known = await reporting.getClaim(asked)
      if (known.error) throw new LantoaError('getClaim', known.error)
      const claim = await reporting.withdrawClaim({ ...asked, body: { reason }, ifMatch: known.etag ?? '' }).orThrow()
      if (json) printJson(io, claim)
      else printLine(io, `${claim.indicatorId} of ${claim.unit} withdrawn (${claim.claimId})`)
    })
  return withExamples(
    command,
    'lantoa claims withdraw 0199f3e0-7c1a-7000-8000-000000000001 --reason "Báo đã đính chính"',
  )
}
