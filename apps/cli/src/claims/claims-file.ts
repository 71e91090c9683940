import { CLAIM_COLUMNS, type ClaimCommand, readClaimRow } from '@lantoa/sheets/claim-row'
import { CliError } from '../failure/cli-error.ts'
import type { At, FileRow } from '../files/file-row.ts'
import { readSheetFile } from '../files/sheet-file.ts'
import { reasonOf } from './claim-reason.ts'

export type ClaimLine = { at: At; claim: ClaimCommand }
export type RefusedCell = { at: string; problem?: string; reasons: readonly string[] }
export type ClaimsFile = { claims: ClaimLine[]; refused: RefusedCell[] }

const MOST_ROWS = 10_000

/**
 * Every row of a list of claims, CSV or XLSX, as a command or as refused.
 * @throws CliError for a file that cannot be read, or is too long
 */
export async function readClaimsFile(path: string): Promise<ClaimsFile> {
  const file: ClaimsFile = { claims: [], refused: [] }
  const seen = new Map<string, string>()
  let count = 0
  for await (const row of readSheetFile(path, CLAIM_COLUMNS)) {
    count += 1
    if (count > MOST_ROWS) throw new CliError(`The file has more than ${MOST_ROWS} rows: split it; nothing was sent.`)
    if ('reasons' in row) file.refused.push(row)
    else addRow(file, row, seen)
  }
  if (count === 0) file.refused.push({ at: path, reasons: ['there are no claims in it'] })
  return file
}

function addRow(
  { claims, refused }: ClaimsFile,
  { at, fields }: Extract<FileRow, { fields: object }>,
  seen: Map<string, string>,
) {
  const read = readClaimRow(fields)
  if ('wrong' in read) {
    refused.push(...read.wrong.map((one) => ({ at: at(one.column), reasons: [`${one.column}: ${reasonOf(one)}`] })))
    return
  }
  const first = seen.get(read.claim.claimId)
  if (first === undefined) claims.push({ at, claim: read.claim })
  else refused.push({ at: at(), reasons: [`the same claim stands already in ${first}`] })
  seen.set(read.claim.claimId, first ?? at())
}
