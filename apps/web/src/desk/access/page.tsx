import type { Day } from '@lantoa/vietnam/days'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say, type Word } from '../../words/words.ts'
import { accessAddress, type ListAsked, unitAddress } from '../address.ts'
import { ListPage } from '../listing/list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { showInstant, today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { spanOf } from '../time/time.ts'
import { operationInWords } from './operation-in-words.ts'
import { gatherReads, LOGGED, type Logged, type Read } from './reads.ts'

/** `/desk/access?unit&on&period` */
export function AccessPage() {
  const said = useLocation().query.service
  const service = LOGGED.find((one) => one === said)
  return (
    <ListPage
      titleOf={(unit) => say('access.heading', { unit })}
      addressOf={(asked) => accessAddress({ ...asked, service })}
    >
      {(place, asked) => (
        <>
          <ServiceChoice asked={{ ...asked, unit: place.unit.code }} chosen={service} />
          <Reads unit={place.unit.code} asked={asked} service={service} />
        </>
      )}
    </ListPage>
  )
}

const CHOICES: readonly (readonly [service: Logged | undefined, word: Word])[] = [
  [undefined, 'access.all'],
  ['identity', 'access.identity'],
  ['teams', 'access.teams'],
  ['payments', 'access.payments'],
  ['government', 'access.government'],
  ['market', 'access.market'],
]

function ServiceChoice({ asked, chosen }: { asked: ListAsked; chosen: Logged | undefined }) {
  return (
    <nav class="view-choice parts-choice" aria-label={say('access.choice')}>
      {CHOICES.map(([service, word]) => (
        <a
          key={word}
          href={accessAddress({ ...asked, service })}
          aria-current={service === chosen ? 'true' : undefined}
        >
          {say(word)}
        </a>
      ))}
    </nav>
  )
}

type ReadsProps = { unit: string; asked: ListAsked; service: Logged | undefined }

function Reads({ unit, asked: { on, period }, service }: ReadsProps) {
  const now = today()
  const span = on === undefined && period === undefined ? undefined : spanOf({ on, period }, now)
  const answer = useQuery({
    queryKey: ['reads', unit, on, period, service],
    queryFn: ({ signal }) => gatherReads(lantoa, { unit, span, service, signal }),
  })
  return (
    <>
      <p>{say('access.what')}</p>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={accessAddress({ unit })}>
        {({ reads, more }) => (
          <>
            {more ? <p>{say('access.more')}</p> : null}
            {reads.length === 0 ? (
              <p>{say('access.none')}</p>
            ) : (
              <Table
                caption={say('access.caption')}
                columns={columnsOf(now)}
                rows={reads}
                keyOf={(read) => Object.values(read).join(' ')}
              />
            )}
          </>
        )}
      </Answer>
    </>
  )
}

/** People are ids here: who they are is known to whoever gives out accounts. */
function columnsOf(now: Day): readonly Column<Read>[] {
  return [
    { key: 'at', title: say('access.at'), of: ({ at }) => showInstant(at, now) },
    { key: 'by', title: say('access.by'), of: ({ readBy }) => <code>{readBy}</code> },
    { key: 'what', title: say('access.kind'), of: ({ what }) => say(what) },
    { key: 'operation', title: say('access.operation'), of: ({ operation }) => say(operationInWords(operation)) },
    { key: 'place', title: say('children.unit'), of: ({ place }) => <a href={unitAddress(place)}>{place}</a> },
    { key: 'count', title: say('access.count'), number: true, of: ({ count }) => showNumber(count) },
  ]
}
