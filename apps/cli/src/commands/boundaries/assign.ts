import { resolve } from 'node:path'
import { Command } from 'commander'
import { type AssignmentRule, RULE_COLUMNS, readRules, ruleFor } from '../../boundaries/assignment-rules.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import { openCsvFile } from '../../files/csv.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import { startProgress } from '../../output/progress.ts'
import { openSession } from '../../session/session.ts'

type Options = { dryRun?: true; json?: true }
type Refused = { householdId: string; line: number; reason: string }

export function boundariesAssign(io: Io): Command {
  const command = new Command('assign')
    .description('assign homes of split hamlets by a list of rules; a home takes the first that fits, the rest waits')
    .argument('<unit>', 'whose waiting homes are meant')
    .argument('<file>', 'CSV in UTF-8: the hamlet, and which homes go there')
    .option('--dry-run', 'ask the service what it would assign and what it would refuse, write nothing')
    .option('--json', 'print the outcome as JSON')
    .addHelpText(
      'after',
      `
Columns: hamlet, and ${RULE_COLUMNS.optional.join(', ')}.
  household  one home by its id
  of         the hamlet that was split
  lane       as in the address, with or without marks
  from, to   house numbers, both included, the lower one first
  side       odd or even`,
    )
    .action((unit: string, path: string, options: Options) => run(io, unit, resolve(io.cwd, path), options))
  return withExamples(command, 'lantoa boundaries assign 31027 homes.csv --dry-run')
}

async function run(io: Io, unit: string, path: string, { dryRun, json }: Options): Promise<void> {
  const { rules, refused } = await readRules(openCsvFile(path, RULE_COLUMNS))
  const { identity } = await openSession(io)
  const { signal } = io
  const homes = await Array.fromAsync(identity.listUnassigned.all({ query: { unit, limit: 500 }, signal }))
  const chosen = homes.flatMap((home) => {
    const rule = ruleFor(home, rules)
    return rule ? [{ householdId: home.householdId, rule }] : []
  })
  const failed = await send(io, identity, chosen, dryRun)
  const assigned = chosen.length - failed.length
  const waiting = homes.length - assigned
  if (refused.length + failed.length > 0) io.exitCode = EXIT.refused
  if (json) return printJson(io, { dryRun: dryRun === true, assigned, waiting, refused, failed })
  for (const { line, reasons } of refused) printNote(io, `line ${line}: ${reasons.join('; ')}`)
  for (const { line, householdId, reason } of failed) printNote(io, `line ${line}, home ${householdId}: ${reason}`)
  const verb = dryRun ? 'would be assigned' : 'assigned'
  printLine(io, `${count(assigned)} homes ${verb}, ${count(waiting)} wait`)
  if (homes.some(({ address }) => address === null)) {
    printNote(io, 'You see no addresses: only rules by household or split hamlet fit.')
  }
}

type Identity = Awaited<ReturnType<typeof openSession>>['identity']

async function send(
  io: Io,
  identity: Identity,
  chosen: readonly { householdId: string; rule: AssignmentRule }[],
  dryRun: true | undefined,
): Promise<Refused[]> {
  const items = chosen.map(({ householdId, rule }) => ({ householdId, hamletCode: rule.hamlet }))
  const label = dryRun ? 'Judging homes:' : 'Assigning homes:'
  const progress = startProgress(io, label, { total: items.length, what: 'homes' })
  const onProgress = ({ done }: { done: number }) => progress.update(done)
  const results = await identity.assignHouseholds.many(items, { signal: io.signal, onProgress, dryRun })
  progress.end()
  return results.flatMap((result, index) => {
    const one = chosen[index]
    if (result.accepted || !one) return []
    const { detail, title } = result.problem
    return [{ householdId: one.householdId, line: one.rule.line, reason: detail ?? title }]
  })
}
