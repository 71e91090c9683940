import type { Thing } from '@lantoa/sheets/show-cell'
import { useState } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { type Column, Table } from '../../../look/table.tsx'
import { lantoa } from '../../../session/this-session.ts'
import { say, type Word } from '../../../words/words.ts'
import { Answer } from '../../problem/answer.tsx'
import { showInstant, today } from '../../show/show-day.ts'
import { registerAddress } from '../addresses.ts'
import { askFor } from '../ask/call.ts'
import { useAsked } from '../ask/use-asked.ts'
import { ThingTable } from '../list/thing-table.tsx'
import { columnOf, type Screen } from '../screens/screen.ts'
import { headingOf, shortId, showField } from '../show-field.ts'

type HistoryProps = { screen: Screen; id: string; history: NonNullable<Screen['history']> }
type Change = {
  readonly kind: string
  readonly at: string
  readonly by: string
  readonly reason?: string | null
  readonly fields?: readonly string[]
  readonly state?: Thing
}

const KINDS: Readonly<Record<string, Word>> = {
  recorded: 'change.recorded',
  registered: 'change.recorded',
  corrected: 'change.corrected',
  advanced: 'change.advanced',
  'status-corrected': 'change.status-corrected',
  counted: 'change.counted',
  withdrawn: 'change.withdrawn',
  'split-undone': 'change.split-undone',
  moved: 'change.moved',
  'move-corrected': 'change.move-corrected',
  closed: 'change.closed',
  reopened: 'change.reopened',
  assigned: 'change.assigned',
  left: 'change.left',
  'stay-corrected': 'change.stay-corrected',
  'household-closed': 'change.household-closed',
  'household-reopened': 'change.household-reopened',
  'household-moved': 'change.household-moved',
  'step-recorded': 'change.step-recorded',
}

/** Who changed what and when; it may name people and reasons, so it comes to who asks for it. */
export function History({ screen, id, history }: HistoryProps) {
  const [isWanted, setWanted] = useState(false)
  const { answer, isGone } = useAsked(isWanted ? id : undefined, async (signal) => {
    const params = { [screen.idField]: id }
    const { answer: said } = await askFor<Record<string, Change[]>>(lantoa, screen, history.operation, {
      params,
      signal,
    })
    return said[history.of] ?? []
  })
  return (
    <section class="section">
      <h2>{say('history.heading')}</h2>
      {!isWanted || isGone ? (
        <Button onClick={() => (isWanted ? void answer.refetch() : setWanted(true))}>{say('history.show')}</Button>
      ) : (
        <Answer answer={answer} unit="" asked={{}} todayAddress={registerAddress(screen.name)}>
          {(changes) => <ChangeTable screen={screen} changes={changes} />}
        </Answer>
      )}
    </section>
  )
}

function ChangeTable({ screen, changes }: { screen: Screen; changes: readonly Change[] }) {
  // Of a unit each version says itself from when it is.
  if (changes.every(({ at }) => at === undefined)) {
    const columns = screen.inList.flatMap((path) => columnOf(screen, path) ?? [])
    return <ThingTable screen={screen} columns={columns} things={changes as unknown as readonly Thing[]} />
  }
  return (
    <Table
      caption={say('history.heading')}
      columns={columnsOf(screen, changes)}
      rows={changes}
      keyOf={(change) => `${change.at} ${change.kind} ${changes.indexOf(change)}`}
    />
  )
}

function columnsOf(screen: Screen, changes: readonly Change[]): readonly Column<Change>[] {
  const now = today()
  const columns: Column<Change>[] = [
    { key: 'at', title: say('history.when'), of: ({ at }) => showInstant(at, now) },
    { key: 'kind', title: say('history.what'), of: (change) => whatOf(screen, change) },
    { key: 'by', title: say('history.who'), of: ({ by }) => (by === '' ? say('history.system') : shortId(by)) },
    { key: 'state', title: say('history.then'), of: (change) => thenOf(screen, change) },
    { key: 'reason', title: say('history.reason'), of: ({ reason }) => reason ?? '' },
  ]
  const isEmpty = (key: string) =>
    (key === 'state' && !changes.some(({ state }) => state)) ||
    (key === 'reason' && !changes.some(({ reason }) => reason))
  return columns.filter(({ key }) => !isEmpty(key))
}

function whatOf(screen: Screen, { kind, fields = [] }: Change): string {
  const word = KINDS[kind]
  const names = fields.map((path) => namesOf(screen, path)).filter((name) => name !== '')
  const what = word ? say(word) : kind
  return names.length === 0 ? what : `${what}: ${names.join(', ')}`
}

/** How the thing was from then on: what was corrected, or how it stood. */
function thenOf(screen: Screen, { fields = ['status'], state }: Change): string {
  if (!state) return ''
  return fields
    .flatMap((path) => columnsAt(screen, path))
    .map((column) => `${headingOf(column)}: ${showField(column, state) || say('register.empty')}`)
    .join('; ')
}

function namesOf(screen: Screen, path: string): string {
  return columnsAt(screen, path).map(headingOf).join(', ')
}

/** A field that is an object has a column for each part. */
function columnsAt({ sheet, shown }: Screen, path: string) {
  return [...sheet.columns, ...shown].filter((column) => column.path === path || column.path.startsWith(`${path}.`))
}
