import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { UnitListPage } from '../listing/unit-list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { appsFor, type Offered, STATUSES } from './apps.ts'
import { readUnitAppsAsked, type UnitAppsAsked, unitAppsAddress } from './unit-address.ts'
import { UnitAppTable } from './unit-app-table.tsx'

/** `/desk/unit-apps?unit&app&status&cursor`: which apps the people of a unit have, home by home. */
export function UnitAppsPage() {
  const asked = readUnitAppsAsked(useLocation().query)
  return (
    <UnitListPage
      unit={asked.unit}
      titleOf={(unit) => say('unit-apps.heading', { unit })}
      addressOf={(unit) => unitAppsAddress({ ...asked, unit, cursor: undefined })}
    >
      {({ unit }) => <UnitApps asked={{ ...asked, unit: unit.code }} />}
    </UnitListPage>
  )
}

function UnitApps({ asked }: { asked: UnitAppsAsked & { unit: string } }) {
  const { unit, app, status, cursor } = asked
  const answer = useQuery({
    queryKey: ['apps-of-unit', unit, app, status, cursor],
    queryFn: ({ signal }) =>
      lantoa.identity.listApps({ query: { unit, app, status, cursor, limit: 100 }, signal }).orThrow(),
  })
  const offered = useQuery({
    queryKey: ['citizen-apps'],
    queryFn: async ({ signal }) => appsFor(await lantoa.teams.getMe({ signal }).orThrow()),
  })
  const apps = offered.data ?? appsFor(undefined)
  const first = unitAppsAddress({ unit, app, status })
  return (
    <>
      <p>{say('unit-apps.what')}</p>
      <Choice asked={asked} apps={apps} />
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={first} firstAddress={first}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? <p>{say('unit-apps.none')}</p> : <UnitAppTable seen={items} apps={apps} />}
            <Ways>
              {cursor ? <LinkButton href={first}>{say('contributors.first')}</LinkButton> : null}
              {next ? (
                <LinkButton href={unitAppsAddress({ ...asked, cursor: next })}>{say('contributors.next')}</LinkButton>
              ) : null}
            </Ways>
          </>
        )}
      </Answer>
    </>
  )
}

/** Of which app, and in which state: links, so that a choice has an address. */
function Choice({ asked, apps }: { asked: UnitAppsAsked; apps: readonly Offered[] }) {
  const to = (more: UnitAppsAsked) => unitAppsAddress({ ...asked, cursor: undefined, ...more })
  const ofApps = [{ code: undefined, name: say('unit-apps.every-app') }, ...apps]
  const statuses = Object.entries(STATUSES).map(([status, word]) => ({ status: status as keyof typeof STATUSES, word }))
  const states = [{ status: undefined, word: 'unit-apps.every-state' as const }, ...statuses]
  return (
    <>
      <nav class="view-choice parts-choice" aria-label={say('apps.app')}>
        {ofApps.map(({ code, name }) => (
          <a key={code} href={to({ app: code })} aria-current={code === asked.app ? 'true' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <nav class="view-choice parts-choice" aria-label={say('apps.status')}>
        {states.map(({ status, word }) => (
          <a key={word} href={to({ status })} aria-current={status === asked.status ? 'true' : undefined}>
            {say(word)}
          </a>
        ))}
      </nav>
    </>
  )
}
