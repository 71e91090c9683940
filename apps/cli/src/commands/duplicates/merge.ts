import { Command, Option } from 'commander'
import { v7 as uuid } from 'uuid'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

const FIELDS = ['name', 'birth', 'sex', 'phone', 'personalNumber'] as const
type Field = (typeof FIELDS)[number]
type Options = { take: Field[]; merge?: string; json?: true }

export function duplicatesMerge(io: Io): Command {
  const command = new Command('merge')
    .description('say that two people are one; where they live, and whatever is not taken, stays that of the first')
    .argument('<kept>', 'who is kept')
    .argument('<other>', 'who was written down a second time')
    .addOption(
      new Option('--take <field...>', 'fields that the other one is right in').choices(FIELDS).default([] as Field[]),
    )
    .option('--merge <id>', 'of the merge; sent again under the same id it is one')
    .option('--json', 'print the answer as JSON')
    .action(async (residentId: string, otherId: string, { take, json, merge: mergeId = uuid() }: Options) => {
      const { identity } = await openSession(io)
      const seen = [residentId, otherId].map((id) =>
        identity.getResident({ params: { residentId: id }, signal: io.signal }).orThrow(),
      )
      const [kept, other] = await Promise.all(seen)
      const saw = { resident: kept?.version ?? 0, other: other?.version ?? 0 }
      const body = { residentId, otherId, take, saw }
      const merged = await identity.mergeResidents({ params: { mergeId }, body, signal: io.signal }).orThrow()
      if (json) printJson(io, merged)
      else printLine(io, `${otherId} is ${residentId} from now on; undo it with: lantoa duplicates undo ${mergeId}`)
    })
  const ids = '0199f3e0-7c1a-7000-8000-0000000000d1 0199f3e0-7c1a-7000-8000-0000000000d2'
  return withExamples(command, `lantoa duplicates merge ${ids} --take phone birth`)
}
