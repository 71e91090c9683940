import type { Day } from '@lantoa/vietnam/days'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { unitAddress } from '../address.ts'
import { ListPage } from '../listing/list-page.tsx'
import { UnitName } from '../listing/unit-name.tsx'
import { Answer } from '../problem/answer.tsx'
import { showInstant, today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { spanOf } from '../time/time.ts'
import { type ExportsAsked, exportsAddress } from './address.ts'
import { type Exported, gatherExports, listInWords } from './exports.ts'

/** `/desk/exports?unit&on&period&by`: who took which list away, and how much of it. */
export function ExportsPage() {
  const by = useLocation().query.by || undefined
  return (
    <ListPage
      titleOf={(unit) => say('exports.heading', { unit })}
      addressOf={(asked) => exportsAddress({ ...asked, by })}
    >
      {(place, asked) => <Exports asked={{ ...asked, unit: place.unit.code, by }} />}
    </ListPage>
  )
}

function Exports({ asked }: { asked: ExportsAsked & { unit: string } }) {
  const { unit, on, period, by } = asked
  const now = today()
  const span = on === undefined && period === undefined ? undefined : spanOf({ on, period }, now)
  const answer = useQuery({
    queryKey: ['exports', unit, on, period, by],
    queryFn: ({ signal }) => gatherExports(lantoa, { unit, span, by, signal }),
  })
  return (
    <>
      <p>{say('exports.what')}</p>
      {by === undefined ? null : (
        <p>
          {say('exports.of', { who: by })}{' '}
          <a href={exportsAddress({ ...asked, by: undefined })}>{say('exports.of-all')}</a>
        </p>
      )}
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={exportsAddress({ unit })}>
        {({ lines, more }) => (
          <>
            {more ? <p>{say('exports.more')}</p> : null}
            {lines.length === 0 ? (
              <p>{say('exports.none')}</p>
            ) : (
              <Table
                caption={say('exports.caption')}
                columns={columnsOf(now, asked)}
                rows={lines}
                keyOf={({ exportId, operation }) => `${exportId} ${operation}`}
              />
            )}
          </>
        )}
      </Answer>
    </>
  )
}

/** People are ids here, as in the log of reads; each leads to what that one took away. */
function columnsOf(now: Day, asked: ExportsAsked): readonly Column<Exported>[] {
  return [
    { key: 'at', title: say('access.at'), of: ({ startedAt }) => showInstant(startedAt, now) },
    {
      key: 'by',
      title: say('access.by'),
      of: ({ exportedBy }) => (
        <a href={exportsAddress({ ...asked, by: exportedBy })}>
          <code>{exportedBy}</code>
        </a>
      ),
    },
    { key: 'list', title: say('exports.list'), of: ({ operation }) => listInWords(operation) },
    {
      key: 'unit',
      title: say('children.unit'),
      of: ({ unitCode }) => (
        <a href={unitAddress(unitCode)}>
          <UnitName code={unitCode} />
        </a>
      ),
    },
    { key: 'rows', title: say('exports.rows'), number: true, of: ({ rows }) => showNumber(rows) },
    { key: 'whole', title: say('exports.end'), of: ({ whole }) => say(whole ? 'exports.whole' : 'exports.broken') },
  ]
}
