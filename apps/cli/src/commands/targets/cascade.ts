import type { Data, Lantoa } from '@lantoa/sdk'
import { Command } from 'commander'
import { v7 as uuid } from 'uuid'
import { CliError } from '../../failure/cli-error.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showNumber, showUnit } from '../../output/formats.ts'
import { printJson, printLine, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { printTarget } from '../../reporting/targets.ts'
import { openSession } from '../../session/session.ts'

type Cascade = Data<'reporting', 'getTargetCascade'>
type Child = Cascade['children'][number]
type Options = { by: string; draft?: true; json?: true }

export function targetsCascade(io: Io): Command {
  const command = new Command('cascade')
    .description('share a target out over the units beneath, and check the parts that they have')
    .argument('<target>', 'its id')
    .option(
      '--by <measure>',
      'split a count by the shares of this measure; a rate is the same everywhere',
      'households',
    )
    .option('--draft', 'draft what is suggested for the units that have no part yet; others stay as they are')
    .option('--json', 'print the answer as JSON')
    .action(async (targetId: string, { by, draft, json }: Options) => {
      const lantoa = await openSession(io)
      const ask = () =>
        lantoa.reporting.getTargetCascade({ params: { targetId }, query: { by }, signal: io.signal }).orThrow()
      if (draft) await draftMissing(io, lantoa, await ask())
      const cascade = await ask()
      if (json) return printJson(io, cascade)
      print(io, cascade, by)
    })
  return withExamples(
    command,
    'lantoa targets cascade 0199f3e0-7c1a-7000-8000-000000000001',
    'lantoa targets cascade 0199f3e0-7c1a-7000-8000-000000000001 --by adults --draft',
  )
}

async function draftMissing(io: Io, { reporting }: Lantoa, { target, children }: Cascade): Promise<void> {
  const { targetId: parentTargetId, indicatorId, from, until, legalAct, campaignId } = target
  const of = { ...(legalAct && { legalAct }), ...(campaignId && { campaignId }) }
  const common = { parentTargetId, indicatorId, from, until, ...of }
  const items = children
    .filter((child) => child.target === null)
    .map(({ unit: { code: unit }, suggested: value }) => ({ targetId: uuid(), ...common, unit, value }))
  if (items.length === 0) return
  const { results } = await reporting.draftTargetBatch({ body: { items }, signal: io.signal }).orThrow()
  const refused = results.flatMap((result, index) =>
    result.accepted ? [] : [`${items[index]?.unit}: ${result.problem.detail ?? result.problem.code}`],
  )
  if (refused.length > 0) {
    throw new CliError(`${refused.length} of ${items.length} were not drafted.`, { hint: refused.join('\n') })
  }
  printNote(io, `${items.length} drafted.`)
}

function print(io: Io, { target, children, sum, findings }: Cascade, by: string): void {
  printTarget(io, target)
  printLine(io)
  const columns: readonly Column<Child>[] = [
    { title: 'unit', of: ({ unit }) => unit.code },
    { title: 'name', of: ({ unit }) => showUnit(unit), flexible: true },
    { title: by, of: ({ amount }) => showNumber(amount), align: 'right' },
    { title: 'suggested', of: ({ suggested }) => showNumber(suggested), align: 'right' },
    { title: 'has', of: (child) => (child.target ? showNumber(child.target.value) : ''), align: 'right' },
    { title: 'status', of: (child) => child.target?.status ?? '' },
  ]
  printTable(io, columns, children)
  if (sum !== null) printLine(io, `\nTogether: ${showNumber(sum)} of ${showNumber(target.value)}`)
  for (const { code, units, missing } of findings) {
    printNote(io, `${code}${missing === null ? '' : ` (${showNumber(missing)} missing)`}: ${units.join(', ')}`)
  }
}
