import type { Data } from '@lantoa/sdk'
import { BENEFICIARIES } from '@lantoa/sheets/beneficiaries'
import { showCell } from '@lantoa/sheets/show-cell'
import { formatDay } from '@lantoa/vietnam/days'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { readCount } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Options = { unit?: string; limit: number; json?: true }
type PayoutList = Data<'payments', 'listPayoutLists'>['items'][number]
type Held = Data<'payments', 'listHeldPayouts'>['items'][number] & { readonly names: readonly string[] }

/** The months and kinds of which there are lists, and how their lines are paid. */
export function payoutsLists(io: Io): Command {
  const command = listing('lists', 'the monthly lists of a unit, or of all of your units').action(
    async ({ unit, limit, json }: Options) => {
      const { payments } = await openSession(io)
      const { items, next } = await payments.listPayoutLists({ query: { unit, limit }, signal: io.signal }).orThrow()
      if (json) return printJson(io, items)
      if (items.length === 0) return printNote(io, 'Nothing is recorded there.')
      printTable(io, LIST_COLUMNS, items)
      if (next) printNote(io, `The first ${limit}: --limit, --unit.`)
    },
  )
  return withExamples(command, 'lantoa payouts lists --unit 31027')
}

const WHY = ['several', 'elsewhere', 'twice', 'none'] as const
type HeldOptions = Options & { why: (typeof WHY)[number] }

/** Lines that a person has to look at, each with the names of whom it may mean: of several one is chosen. */
export function payoutsHeld(io: Io): Command {
  const command = listing('held', 'lines that a person has to look at; `correct <id> --resident-id <id>` chooses one')
    .addOption(
      new Option('--why <reason>', 'they fit several, or who lived elsewhere that month, was on two lists, or nobody')
        .choices(WHY)
        .default('several'),
    )
    .action(async ({ unit, limit, why, json }: HeldOptions) => {
      const { payments, identity } = await openSession(io)
      const query = { unit, limit, why }
      const { items, next } = await payments.listHeldPayouts({ query, signal: io.signal }).orThrow()
      if (items.length === 0 && !json) return printNote(io, 'Nothing waits there.')
      const names = await namesOf(identity, items.flatMap(meantBy), io.signal)
      const held = items.map((one) => ({
        ...one,
        names: meantBy(one).map((id) => `${id} ${names.get(id) ?? ''}`.trim()),
      }))
      if (json) return printJson(io, held)
      printTable(io, [...HELD_COLUMNS, ...(MORE_COLUMNS[why] ?? [])], held)
      if (next) printNote(io, `The first ${limit}: --limit, --unit.`)
    })
  return withExamples(command, 'lantoa payouts held --unit 31027', 'lantoa payouts held --why twice')
}

/** Whom a line names, else whom it may mean. */
function meantBy({ residentId, candidates }: Pick<Held, 'residentId' | 'candidates'>): string[] {
  return residentId === null ? candidates : [residentId]
}

/** As many as identity names at once: many lines have more candidates together. */
const IDS_MAX = 1_000

type Identity = Awaited<ReturnType<typeof openSession>>['identity']

/** Names of those who live in the reader's units, by id. */
async function namesOf(identity: Identity, ids: readonly string[], signal: AbortSignal) {
  const all = [...new Set(ids)]
  const names = new Map<string, string>()
  for (let asked = 0; asked < all.length; asked += IDS_MAX) {
    const residentIds = all.slice(asked, asked + IDS_MAX)
    const { items } = await identity.nameResidents({ body: { residentIds }, signal }).orThrow()
    for (const { residentId, name } of items) names.set(residentId, name)
  }
  return names
}

function listing(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--unit <code>', 'only those of this unit')
    .option('--limit <number>', 'at most so many', readCount(500), 50)
    .option('--json', 'print them as JSON, whole')
}

const KIND = BENEFICIARIES.columns.find(({ path }) => path === 'kind')
const kindOf = ({ kind }: { readonly kind: string }) => (KIND ? String(showCell(KIND, { kind })) : kind)

const LIST_COLUMNS: readonly Column<PayoutList>[] = [
  { title: 'month', of: ({ month }) => formatDay(month).slice(3) },
  { title: 'unit', of: ({ unitCode }) => unitCode },
  { title: 'beneficiaries', of: kindOf, flexible: true },
  ...(['lines', 'account', 'cash', 'proxy', 'several', 'none'] as const).map((part) => ({
    title: part,
    of: (list: PayoutList) => String(list[part]),
  })),
]

const HELD_COLUMNS: readonly Column<Held>[] = [
  { title: 'id', of: ({ payoutId }) => payoutId },
  { title: 'unit', of: ({ unitCode }) => unitCode },
  { title: 'month', of: ({ since }) => formatDay(since).slice(3) },
  { title: 'beneficiaries', of: kindOf, flexible: true },
  { title: 'line', of: ({ line }) => String(line) },
  { title: 'may be', of: ({ names }) => names.join('; '), flexible: true },
]

const MORE_COLUMNS: Readonly<Partial<Record<HeldOptions['why'], readonly Column<Held>[]>>> = {
  elsewhere: [{ title: 'lived in', of: ({ livedIn }) => livedIn ?? '' }],
  twice: [{ title: 'also on', of: ({ others }) => others.map(showOther).join('; '), flexible: true }],
}

function showOther({ unitCode, line }: Held['others'][number]): string {
  return line === null ? `a list in ${unitCode ?? 'another province'}` : `${unitCode} line ${line}`
}
