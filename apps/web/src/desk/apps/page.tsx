import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { appsAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { thingAddress } from '../registers/addresses.ts'
import { showDay, today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { appsFor, DEVICES, gatherApps, type Offered, type Row, STATUSES } from './apps.ts'
import { RecordButton } from './record-button.tsx'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `/desk/apps?household`: which apps the people of a home have, on which devices. */
export function AppsPage() {
  const household = useLocation().query.household ?? ''
  const { data: me } = useMe()
  const answer = useQuery({
    queryKey: ['apps-of-home', household],
    queryFn: ({ signal }) => gatherApps(lantoa, household, signal),
    gcTime: 0, // names are kept in no cache
  })
  const offered = useQuery({
    queryKey: ['citizen-apps'],
    queryFn: async ({ signal }) => appsFor(await lantoa.teams.getMe({ signal }).orThrow()),
  })
  const apps = offered.data ?? appsFor(undefined)
  const mayRecord = hasRight(me?.roles ?? [], 'onboarding:record')
  return (
    <>
      <nav class="crumbs" aria-label={say('apps.home')}>
        <a href={thingAddress('households', household)}>{say('apps.home')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={say('apps.heading')} of={household} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={appsAddress(household)}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{say('apps.nobody')}</p>
          ) : (
            <Table
              caption={say('apps.heading')}
              columns={mayRecord ? [...columnsOf(apps), recording(apps)] : columnsOf(apps)}
              rows={rows}
              keyOf={({ person, seen }) => `${person.residentId} ${seen?.app} ${seen?.device}`}
            />
          )
        }
      </Answer>
    </>
  )
}

function columnsOf(apps: readonly Offered[]): readonly Column<Row>[] {
  const now = today()
  return [
    { key: 'name', title: say('appointments.name'), of: ({ person }) => person.name },
    {
      key: 'app',
      title: say('apps.app'),
      of: ({ seen }) => (seen ? (apps.find(({ code }) => code === seen.app)?.name ?? seen.app) : say('apps.none')),
    },
    { key: 'device', title: say('apps.device'), of: ({ seen }) => (seen ? say(DEVICES[seen.device]) : '') },
    { key: 'status', title: say('apps.status'), of: ({ seen }) => (seen ? say(STATUSES[seen.status]) : '') },
    { key: 'on', title: say('apps.on'), of: ({ seen }) => (seen ? showDay(seen.on, now) : '') },
  ]
}

function recording(apps: readonly Offered[]): Column<Row> {
  return {
    key: 'record',
    title: say('appointments.record'),
    of: (row) => <RecordButton row={row} apps={apps} />,
  }
}
