import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openListing } from '../../session/exports.ts'
import { openSession } from '../../session/session.ts'

type Home = Data<'identity', 'listHomeDuplicates'>['items'][number]['one']
type Pair = { one: Home; other: Home; score?: number; reasons?: readonly string[]; by?: string }

const addressOf = ({ address }: Home) => [address?.number, address?.lane].filter(Boolean).join(' ')
const peopleOf = ({ people }: Home) => people.map(({ name }) => name).join(', ')

const COLUMNS: readonly Column<Pair>[] = [
  { title: 'one', of: ({ one }) => one.householdId },
  { title: 'address', of: ({ one }) => addressOf(one), flexible: true },
  { title: 'people', of: ({ one }) => peopleOf(one), flexible: true },
  { title: 'other', of: ({ other }) => other.householdId },
  { title: 'address', of: ({ other }) => addressOf(other), flexible: true },
  { title: 'people', of: ({ other }) => peopleOf(other), flexible: true },
]
const LIKENESS: readonly Column<Pair>[] = [
  { title: 'score', of: ({ score }) => String(score) },
  { title: 'because', of: ({ reasons }) => (reasons ?? []).join(' '), flexible: true },
]
const SAID: readonly Column<Pair>[] = [{ title: 'by', of: ({ by }) => by ?? '' }]

export function duplicatesHomes(io: Io): Command {
  const command = new Command('homes')
    .description(
      'pairs of homes that may be one, with what speaks for it; who reads them leaves a line in the access log',
    )
    .requiredOption('--unit <code>', 'a commune or a hamlet')
    .option('--distinct', 'which an officer said to be two homes')
    .option('--json', 'print the answer as JSON')
    .action(async ({ unit, distinct, json }: { unit: string; distinct?: true; json?: true }) => {
      const { identity } = await openListing(io, json)
      const asked = { query: { unit, limit: 100 }, signal: io.signal }
      const pairs: Pair[] = distinct
        ? await Array.fromAsync(identity.listDistinctHomes.all(asked))
        : await Array.fromAsync(identity.listHomeDuplicates.all(asked))
      if (json) printJson(io, pairs)
      else if (pairs.length === 0)
        printNote(io, `No home in ${unit} ${distinct ? 'was said to be two' : 'looks like another'}.`)
      else printTable(io, [...(distinct ? [] : LIKENESS), ...COLUMNS, ...(distinct ? SAID : [])], pairs)
    })
  return withExamples(command, 'lantoa duplicates homes --unit 31027')
}

const EXAMPLE = '0199f3e0-7c1a-7000-8000-0000000000a1 0199f3e0-7c1a-7000-8000-0000000000a2'

export function duplicatesDistinctHomes(io: Io): Command {
  const command = new Command('distinct-homes')
    .description('say that two homes are two, so that they are not shown as one any more')
    .argument('<one>', 'as `duplicates homes` has it')
    .argument('<other>', 'the other one')
    .option('--take-back', 'they may be one after all')
    .option('--json', 'print the answer as JSON')
    .action(async (householdId: string, otherId: string, { takeBack, json }: { takeBack?: true; json?: true }) => {
      const { identity } = await openSession(io)
      const body = { distinct: takeBack !== true }
      const decision = { params: { householdId, otherId }, body, signal: io.signal }
      const decided = await identity.decideDistinctHomes(decision).orThrow()
      if (json) printJson(io, decided)
      else printLine(io, `${householdId} and ${otherId} ${decided.distinct ? 'are two homes' : 'may be one again'}`)
    })
  return withExamples(command, `lantoa duplicates distinct-homes ${EXAMPLE}`)
}

export function duplicatesMergeHomes(io: Io): Command {
  const command = new Command('merge-homes')
    .description('say that two homes are one: people, visits and bills of the second are of the first')
    .argument('<kept>', 'the home that is kept')
    .argument('<other>', 'the home that was written down a second time')
    .option('--on <day>', 'from which day on; as early as may be without it')
    .option('--json', 'print the answer as JSON')
    .action(async (kept: string, other: string, { on: asked, json }: { on?: string; json?: true }) => {
      const { identity } = await openSession(io)
      const { version: ifMatch, on } = await earliest(identity, kept, other, io.signal)
      const params = { householdId: other }
      const body = { status: 'merged' as const, mergedInto: kept, on: asked ?? on }
      const merged = await identity.closeHousehold({ params, body, ifMatch, signal: io.signal }).orThrow()
      const undo = `lantoa duplicates part-homes ${other} --reason "…"`
      if (json) printJson(io, merged)
      else printLine(io, `${other} is ${kept} from ${body.on} on; undo it with: ${undo}`)
    })
  return withExamples(command, `lantoa duplicates merge-homes ${EXAMPLE}`)
}

export function duplicatesPartHomes(io: Io): Command {
  const command = new Command('part-homes')
    .description('take back that a home was merged into another one: its people live in it again')
    .argument('<other>', 'the home that was merged')
    .requiredOption('--reason <text>', 'why; stands in its history')
    .option('--json', 'print the answer as JSON')
    .action(async (householdId: string, { reason, json }: { reason: string; json?: true }) => {
      const { identity } = await openSession(io)
      const params = { householdId }
      const { version: ifMatch } = await identity.getHousehold({ params, signal: io.signal }).orThrow()
      const parted = await identity.reopenHousehold({ params, body: { reason }, ifMatch, signal: io.signal }).orThrow()
      if (json) printJson(io, parted)
      else printLine(io, `${householdId} is a home of its own again`)
    })
  return withExamples(command, `lantoa duplicates part-homes ${EXAMPLE.slice(37)} --reason "gộp nhầm"`)
}

type Identity = Awaited<ReturnType<typeof openSession>>['identity']

/** The first day on which the other one may be the home that is kept; as the list of pairs has it, which knows who lives there. */
async function earliest(identity: Identity, kept: string, other: string, signal: AbortSignal) {
  const [into, home] = await Promise.all(
    [kept, other].map((householdId) => identity.getHousehold({ params: { householdId }, signal }).orThrow()),
  )
  const days = [into?.places[0]?.from, home?.places.at(-1)?.from]
  const query = { unit: home?.hamletCode ?? '', limit: 100 }
  for await (const pair of identity.listHomeDuplicates.all({ query, signal })) {
    const found = [pair.one, pair.other].find(({ householdId }) => householdId === home?.householdId)
    if (found) days.push(found.mergeableFrom)
  }
  return {
    version: home?.version ?? 0,
    on:
      days
        .filter((day) => day !== undefined)
        .sort()
        .at(-1) ?? '',
  }
}
