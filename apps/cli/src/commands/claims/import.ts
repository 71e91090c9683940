import { resolve } from 'node:path'
import { CLAIM_COLUMNS } from '@lantoa/sheets/claim-row'
import { Command } from 'commander'
import { type RefusedCell, readClaimsFile } from '../../claims/claims-file.ts'
import { type SentClaims, sendClaims } from '../../claims/send-claims.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import { printRefused, type RefusedRow } from '../../output/refused-rows.ts'
import { openSession } from '../../session/session.ts'

type Options = { dryRun?: true; json?: true }

export function claimsImport(io: Io): Command {
  const command = new Command('import')
    .description(
      'import a list of claims, once all of them are good; a file that was cut off is finished by sending it again',
    )
    .argument('<file>', 'CSV in UTF-8, or XLSX; what is refused is named with its row and column, or sheet and cell')
    .option('--dry-run', 'let the service judge every claim, write nothing')
    .option('--json', 'print the outcome as JSON')
    .addHelpText(
      'after',
      `\nColumns: ${CLAIM_COLUMNS.required.join(', ')}; if wanted ${CLAIM_COLUMNS.optional.join(', ')}.`,
    )
    .action((path: string, options: Options) => importClaims(io, resolve(io.cwd, path), options))
  return withExamples(command, 'lantoa claims import figures.xlsx', 'lantoa claims import figures.csv --dry-run')
}

async function importClaims(io: Io, path: string, { dryRun, json }: Options): Promise<void> {
  const { claims, refused } = await readClaimsFile(path)
  if (refused.length > 0) return tell(io, { claims: [], refused }, json)
  const lantoa = await openSession(io)
  const checked = await sendClaims(lantoa, 'checkClaimBatch', claims, io.signal)
  // One bad claim keeps the whole file out, so that nobody has to find out which half is in.
  const stop = dryRun || checked.refused.length > 0
  tell(io, stop ? checked : await sendClaims(lantoa, 'recordClaimBatch', claims, io.signal), json, stop)
}

function tell(io: Io, { claims, refused }: SentClaims, json: true | undefined, stopped: boolean | undefined = true) {
  if (refused.length > 0) io.exitCode = EXIT.refused
  const flagged = claims.flatMap(({ at, claim: { flags } }) => (flags.length > 0 ? [{ at, flags }] : []))
  const recorded = stopped ? 0 : claims.length
  if (json) return printJson(io, { recorded, flagged, refused })
  printRefused(io, refused.map(asRow))
  for (const { at, flags } of flagged) {
    printNote(io, `${at}: implausible: ${flags.map(({ rule, detail }) => `${detail} (${rule})`).join('; ')}`)
  }
  const told = `${count(claims.length)} claims ${stopped ? 'are good' : 'recorded'}, ${count(flagged.length)} flagged`
  printLine(io, stopped ? `${told}, ${count(refused.length)} refused; nothing was written.` : told)
}

function asRow({ at, problem, reasons }: RefusedCell): RefusedRow {
  return { at: `${at}${problem ? ` (${problem})` : ''}`, reasons }
}
