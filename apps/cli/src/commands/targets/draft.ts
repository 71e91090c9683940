import { Command, Option } from 'commander'
import { v7 as uuid } from 'uuid'
import type { Io } from '../../io.ts'
import { readAct, readAmount, readCount, readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote } from '../../output/print.ts'
import { printTarget } from '../../reporting/targets.ts'
import { openSession } from '../../session/session.ts'

type Fields = { unit: string; indicator: string; from: string; until?: string; length?: number; value: number }
type More = { baseline?: number; parent?: string; campaign?: string; act?: ReturnType<typeof readAct> }
type Options = Fields & More & { target?: string; json?: true }

const MOST_DAYS = 3660

export function targetsDraft(io: Io): Command {
  const command = new Command('draft')
    .description('draft a target, or put other content in place of a draft; it holds once it is approved')
    .requiredOption('--unit <code>', 'whose target it is')
    .requiredOption('--indicator <id>', 'of which indicator')
    .requiredOption('--from <day>', 'first day', readDay)
    .addOption(new Option('--until <day>', 'last day').argParser(readDay).conflicts('length'))
    .option('--length <days>', 'how many days, instead of --until', readCount(MOST_DAYS))
    .requiredOption('--value <number>', 'what is to be reached: a count, or percent of a rate', readAmount)
    .option('--baseline <number>', 'where it starts', readAmount)
    .option('--parent <id>', 'the target of the unit above that it is a part of')
    .option('--campaign <id>', 'the campaign that is to reach it')
    .option('--act <number; issuer; date>', 'the decision behind it', readAct)
    .option('--target <id>', 'the draft to revise (default: a new one)')
    .option('--json', 'print the answer as JSON')
    .action((options: Options) => draft(io, options))
  return withExamples(
    command,
    'lantoa targets draft --unit 91 --indicator I-05 --from 2026-03-01 --length 100 --value 85 --baseline 40',
  )
}

async function draft(io: Io, options: Options): Promise<void> {
  const { reporting } = await openSession(io)
  const params = { targetId: options.target ?? uuid() }
  const asked = { params, body: bodyOf(options), signal: io.signal }
  const known = options.target && (await reporting.getTarget({ params, signal: io.signal }).orThrow())
  const target = known
    ? await reporting.reviseTarget({ ...asked, ifMatch: known.version }).orThrow()
    : await reporting.draftTarget(asked).orThrow()
  if (options.json) return printJson(io, target)
  printTarget(io, target)
  printNote(io, `It holds once it is approved: lantoa targets approve ${target.targetId}`)
}

function bodyOf({ unit, indicator, from, until, length, value, baseline, parent, campaign, act }: Options) {
  return {
    ...{ unit, indicatorId: indicator, from, value },
    ...(until !== undefined && { until }),
    ...(length !== undefined && { length }),
    ...(baseline !== undefined && { baseline }),
    ...(parent !== undefined && { parentTargetId: parent }),
    ...(campaign !== undefined && { campaignId: campaign }),
    ...(act !== undefined && { legalAct: act }),
  }
}
