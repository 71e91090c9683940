import type { Day } from '@lantoa/vietnam/days'
import { Button } from '../../look/button.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { type Asked, timeAndView, unitAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { showDay } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { useShown } from '../top/use-shown.ts'
import type { Contributors } from './gather-indicator.ts'
import { kindInWords } from './kind-in-words.ts'
import { type AskNames, type Entries, haveNames, type Names } from './names.ts'

type Contributor = Contributors['items'][number]

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
  const names = useShown(items, onAskNames && ((signal) => onAskNames(items, signal)))
  if (items.length === 0) return <p>{say('contributors.none')}</p>
  return (
    <>
      {onAskNames && haveNames(items) ? (
        <p>
          <Button disabled={names.isAsking} onClick={names.facts ? names.hide : () => void names.show()}>
            {say(names.facts ? 'names.hide' : 'names.show')}
          </Button>{' '}
          {say('names.logged')}
        </p>
      ) : null}
      {names.problem ? (
        <ProblemNotice
          problem={names.problem}
          todayAddress={todayAddress}
          onAgain={() => void names.show()}
          onLogIn={logIn}
        />
      ) : null}
      <Table
        caption={say('contributors.caption')}
        columns={columnsOf(asked, today, names.facts)}
        rows={items}
        keyOf={({ kind, id, unit, since }) => `${kind} ${id} ${unit} ${since}`}
      />
    </>
  )
}

function columnsOf(asked: Asked, today: Day, names: Names | undefined): readonly Column<Contributor>[] {
  return [
    { key: 'kind', title: say('contributors.kind'), of: ({ kind }) => kindInWords(kind) },
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
