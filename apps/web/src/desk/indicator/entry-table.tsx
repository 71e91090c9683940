import type { Day } from '@lantoa/vietnam/days'
import { Button } from '../../look/button.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { session } from '../../session/this-session.ts'
import { say, type Word } from '../../words/words.ts'
import { type Asked, timeAndView, unitAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { showDay } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import type { Contributors } from './gather-indicator.ts'
import { type AskNames, type Entries, haveNames, type Names } from './names.ts'
import { useNames } from './use-names.ts'

type Contributor = Contributors['items'][number]

const KINDS: Readonly<Record<string, Word>> = {
  household: 'kind.household',
  resident: 'kind.resident',
  person: 'kind.person',
  body: 'kind.body',
  hamlet: 'kind.hamlet',
  visit: 'kind.visit',
}
/** Enough of an id to tell rows apart, and to find one by. */
const SHORT = 13

type EntriesProps = {
  items: Entries
  asked: Asked
  today: Day
  todayAddress: string
  /** Only for who may see names. */
  onAskNames: AskNames | undefined
}

/** A page of what is counted, by pseudonymous ids; with names for who asks for them by right. */
export function EntryTable({ items, asked, today, todayAddress, onAskNames }: EntriesProps) {
  const { shown, show, hide } = useNames(items, onAskNames)
  const names = typeof shown === 'object' && 'names' in shown ? shown.names : undefined
  if (items.length === 0) return <p>{say('contributors.none')}</p>
  return (
    <>
      {onAskNames && haveNames(items) ? (
        <p>
          <Button disabled={shown === 'asking'} onClick={names ? hide : () => void show()}>
            {say(names ? 'names.hide' : 'names.show')}
          </Button>{' '}
          {say('names.logged')}
        </p>
      ) : null}
      {typeof shown === 'object' && 'problem' in shown ? (
        <ProblemNotice
          problem={shown.problem}
          todayAddress={todayAddress}
          onAgain={() => void show()}
          onLogIn={session.logIn}
        />
      ) : null}
      <Table
        caption={say('contributors.caption')}
        columns={columnsOf(asked, today, names)}
        rows={items}
        keyOf={({ kind, id, unit, since }) => `${kind} ${id} ${unit} ${since}`}
      />
    </>
  )
}

function columnsOf(asked: Asked, today: Day, names: Names | undefined): readonly Column<Contributor>[] {
  return [
    { key: 'kind', title: say('contributors.kind'), of: ({ kind }) => kindOf(kind) },
    ...(names ? [nameColumn(names)] : []),
    { key: 'id', title: say('contributors.id'), of: ({ id }) => <code>{id.slice(0, SHORT)}</code> },
    {
      key: 'unit',
      title: say('children.unit'),
      of: ({ unit }) => <a href={unitAddress(unit, timeAndView(asked))}>{unit}</a>,
    },
    { key: 'since', title: say('contributors.since'), of: ({ since }) => showDay(since, today) },
    { key: 'count', title: say('contributors.count'), of: ({ count }) => showNumber(count), number: true },
  ]
}

/** Who moved away, or lives outside one's units by now, has no name here. */
function nameColumn(names: Names): Column<Contributor> {
  return { key: 'name', title: say('names.column'), of: ({ id }) => names.get(id)?.join(', ') ?? say('names.none') }
}

function kindOf(kind: string): string {
  const word = KINDS[kind]
  return word ? say(word) : kind
}
