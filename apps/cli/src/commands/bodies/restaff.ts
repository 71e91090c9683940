import { resolve } from 'node:path'
import { type Args, type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import type { Item } from '@lantoa/sheets/read-row'
import { RESTAFFING, readRestaffing, restaffingId, type WrongRow } from '@lantoa/sheets/restaffing'
import { columnsOf, headingOf } from '@lantoa/sheets/sheet'
import { Command } from 'commander'
import { EXIT } from '../../failure/exit-codes.ts'
import { readSheetFile } from '../../files/sheet-file.ts'
import type { Io } from '../../io.ts'
import { readAct, readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay, showNumber } from '../../output/formats.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import { printRefused, type RefusedRow } from '../../output/refused-rows.ts'
import { openSession } from '../../session/session.ts'
import { readSheetRow } from '../../sheets/read-row.ts'

type Body = Args<'teams', 'restaffBody'>['body']
type Restaffing = Data<'teams', 'getRestaffing'>
type Options = { act: Body['legalAct']; on: string; dryRun?: true; json?: true }
type Rows = { readonly at: string[]; readonly items: Item[]; readonly refused: RefusedRow[] }

const REASONS: Readonly<Record<WrongRow, string>> = {
  'no-member': 'the person does not belong to the body before that day',
  'no-role': `${headingOf(RESTAFFING, '/role')}: who joins has a role`,
  'no-affiliations': `${headingOf(RESTAFFING, '/affiliations')}: who joins has at least one`,
}
const EXAMPLE = '01990f3e-7c1a-7000-8000-0000000000b1'

export function bodiesRestaff(io: Io): Command {
  const columns = RESTAFFING.columns.map(({ path, vi, words = {} }) => {
    const choices = Object.keys(words).join(', ')
    return `${path} ("${vi}")${choices && `: ${choices}`}`
  })
  const command = new Command('restaff')
    .description('end and begin memberships by one decision, all of them or none; sent again it is done already')
    .argument('<body>', 'its id, as `bodies list` has it')
    .argument('<file>', 'CSV in UTF-8, or XLSX: a row for each who leaves or joins; with another role one does both')
    .requiredOption('--act <act>', 'the decision, as "31/QĐ-UBND; UBND xã U Minh Thượng; 20/02/2026"', readAct)
    .requiredOption('--on <day>', 'the first day of the new people', readDay)
    .option('--dry-run', 'say who would come and go and what the body would lack, write nothing')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', `\nColumns:\n  ${columns.join('\n  ')}`)
    .action((bodyId: string, path: string, options: Options) => restaff(io, bodyId, resolve(io.cwd, path), options))
  const act = '--act "31/QĐ-UBND; UBND xã U Minh Thượng; 20/02/2026" --on 01/03/2026'
  return withExamples(command, `lantoa bodies restaff ${EXAMPLE} people.csv ${act} --dry-run`)
}

async function restaff(io: Io, bodyId: string, path: string, { act: legalAct, on, dryRun, json }: Options) {
  const { teams } = await openSession(io)
  const { unitCode } = await teams.getBody({ params: { bodyId }, signal: io.signal }).orThrow()
  const memberships = await Array.fromAsync(teams.listMemberships.all({ query: { bodyId }, signal: io.signal }))
  const { at, items, refused } = await readRows(path, unitCode)
  const decision = { bodyId, legalAct, on }
  const read = readRestaffing(decision, items, memberships)
  const wrong = 'wrong' in read ? read.wrong : []
  const all = [...refused, ...wrong.map(({ row, reason }) => ({ at: at[row] ?? '', reasons: [REASONS[reason]] }))]
  if (all.length > 0 || !('restaffing' in read)) {
    io.exitCode = EXIT.refused
    printRefused(io, all)
    return printLine(io, 'Nothing was written: every row has to be good.')
  }
  const item = { restaffingId: restaffingId(decision), ...read.restaffing }
  const restaffing = await send(teams, item, dryRun, io.signal)
  if (json) printJson(io, restaffing)
  else tell(io, restaffing, dryRun)
}

async function send(
  teams: Lantoa['teams'],
  { restaffingId, ...body }: Body & { restaffingId: string },
  dryRun: true | undefined,
  signal: AbortSignal,
): Promise<Restaffing> {
  if (!dryRun) return teams.restaffBody({ params: { restaffingId }, body, signal }).orThrow()
  const { results } = await teams
    .restaffBodyBatch({ body: { items: [{ restaffingId, ...body }], dryRun }, signal })
    .orThrow()
  const [result] = results
  if (result && !result.accepted) throw new LantoaError('restaffBody', result.problem)
  return (result as NonNullable<typeof result>).value // one item, one result
}

async function readRows(path: string, unit: string): Promise<Rows> {
  const rows: Rows = { at: [], items: [], refused: [] }
  for await (const row of readSheetFile(path, columnsOf(RESTAFFING, { withoutUnit: true }))) {
    if ('reasons' in row) {
      rows.refused.push(row)
      continue
    }
    const read = readSheetRow(RESTAFFING, row.fields, unit)
    if ('wrong' in read) {
      const reasons = read.wrong.map(({ column, reason }) => `${headingOf(RESTAFFING, column)}: ${reason}`)
      rows.refused.push({ at: row.at(), reasons })
      continue
    }
    rows.at.push(row.at())
    rows.items.push(read.item)
  }
  return rows
}

function tell(io: Io, restaffing: Restaffing, dryRun: true | undefined): void {
  const { leaving, joining, on, memberCount, warnings } = restaffing
  const [leave, join] = dryRun ? ['would leave', 'would join'] : ['left', 'joined']
  const told = `${showNumber(leaving.length)} ${leave}, ${showNumber(joining.length)} ${join}`
  printLine(io, `${told}: ${showNumber(memberCount)} members from ${showDay(on)} on.`)
  for (const warning of warnings) printNote(io, `It has ${warning.replaceAll('-', ' ')}.`)
}
