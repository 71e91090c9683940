import type { Args } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import { v7 as uuid } from 'uuid'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printFacts, printJson } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type Definition = Args<'reporting', 'defineUnitGroup'>['body']
type Options = Pick<Definition, 'unit' | 'name' | 'level'> & {
  kind?: string[]
  member?: string[]
  group?: string
  json?: true
}

export function scorecardsGroup(io: Io): Command {
  const command = new Command('group')
    .description('name units that are ranked among each other, by their kind or one by one; or change such a group')
    .requiredOption('--unit <code>', 'the unit in which they lie')
    .requiredOption('--name <name>', 'what they are called')
    .addOption(
      new Option('--level <level>', 'their level')
        .choices(['province', 'district', 'commune', 'hamlet'])
        .makeOptionMandatory(),
    )
    .addOption(new Option('--kind <kind...>', 'all of these kinds: xã, phường, đặc khu').conflicts('member'))
    .option('--member <code...>', 'these units and no others')
    .option('--group <id>', 'the group to change (default: a new one)')
    .option('--json', 'print the answer as JSON')
    .action((options: Options) => defineGroup(io, options))
  return withExamples(
    command,
    'lantoa scorecards group --unit 91 --name "Các xã" --level commune --kind xã',
    'lantoa scorecards group --unit 91 --name "Hai xã" --level commune --member 31027 31018',
  )
}

async function defineGroup(io: Io, { unit, name, level, kind, member, group: known, json }: Options): Promise<void> {
  const { reporting } = await openSession(io)
  const body = { unit, name, level, ...(kind && { kinds: kind }), ...(member && { members: member }) }
  const asked = { params: { unitGroupId: known ?? uuid() }, signal: io.signal }
  const group = known
    ? await reporting
        .changeUnitGroup({ ...asked, body, ifMatch: (await reporting.getUnitGroup(asked).orThrow()).version })
        .orThrow()
    : await reporting.defineUnitGroup({ ...asked, body }).orThrow()
  if (json) return printJson(io, group)
  printFacts(io, [
    ['group', group.unitGroupId],
    ['name', group.name],
    ['unit', group.unit],
    ['level', group.level],
    ['kinds', group.kinds?.join(', ')],
    ['members', group.members?.join(', ')],
  ])
}
