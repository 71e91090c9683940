import { hasRight } from '@lantoa/sdk/rights'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { LinkButton } from '../../../look/button.tsx'
import { lantoa } from '../../../session/this-session.ts'
import { say } from '../../../words/print.ts'
import { gatherPlace, type Place } from '../../listing/gather-place.ts'
import { UnitForm } from '../../listing/unit-form.tsx'
import { Answer } from '../../problem/answer.tsx'
import { NoUnit } from '../../problem/no-unit.tsx'
import { today } from '../../show/show-day.ts'
import { BackToUnit } from '../../top/back-to-unit.tsx'
import { PageTitle } from '../../top/page-title.tsx'
import { useMe } from '../../top/use-me.ts'
import { printAddress, reportAddress, vietQrAddress } from '../address.ts'
import type { Hamlets } from '../look/team.ts'
import { useWords } from '../look/use-words.ts'
import { periodTitle, recentPeriods } from '../report/periods.ts'
import { gatherTeams, TeamTable } from './team-table.tsx'
import '../../top/page-head.css'

/** `/desk/print?unit`: what can be printed for a unit; without one for that of who comes. */
export function PrintChoicePage() {
  useWords()
  const asked = useLocation().query.unit
  const me = useMe()
  const unit = asked ?? me.data?.units[0]
  if (unit !== undefined)
    return <ChoiceOfUnit key={unit} unit={unit} units={me.data?.units ?? []} roles={me.data?.roles ?? []} />
  return (
    <Answer answer={me} unit="" asked={{}} todayAddress={printAddress()}>
      {() => <NoUnit />}
    </Answer>
  )
}

type ChoiceProps = { unit: string; units: readonly string[]; roles: readonly string[] }

function ChoiceOfUnit({ unit, units, roles }: ChoiceProps) {
  const { route } = useLocation()
  const answer = useQuery({ queryKey: ['place', unit], queryFn: ({ signal }) => gatherPlace(lantoa, unit, signal) })
  return (
    <Answer answer={answer} unit={unit} asked={{}} todayAddress={printAddress()}>
      {(place) => (
        <>
          <header class="page-head">
            <PageTitle title={say('choice.heading', { unit: unitTitle(place.unit) })} of={unit} />
            <div class="page-controls">
              <UnitForm place={place} units={units} onChoose={(chosen) => route(printAddress(chosen))} />
            </div>
            <BackToUnit unit={unit} name={unitTitle(place.unit)} />
          </header>
          <Reports unit={unit} />
          {hasRight(roles, 'bodies:read') ? <Teams place={place} /> : null}
          <section class="section">
            <h2>{say('choice.qr')}</h2>
            <p>{say('choice.qr-what')}</p>
            <LinkButton href={vietQrAddress()}>{say('choice.qr-open')}</LinkButton>
          </section>
        </>
      )}
    </Answer>
  )
}

function Reports({ unit }: { unit: string }) {
  return (
    <section class="section">
      <h2>{say('choice.report')}</h2>
      <p>{say('choice.report-what')}</p>
      <ul>
        {recentPeriods(today()).map((period) => (
          <li key={period}>
            <a href={reportAddress({ unit, period })}>
              {say('choice.report-of', { time: periodTitle({ period }, today()) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Teams({ place: { unit, beneath } }: { place: Place }) {
  const hamlets = new Map([unit, ...beneath].map((each) => [each.code, each]))
  return (
    <section class="section">
      <h2>{say('choice.teams')}</h2>
      <p>{say('choice.teams-what')}</p>
      {unit.ancestors.length > 0 ? <TeamsOf unit={unit.code} hamlets={hamlets} /> : <p>{say('choice.teams-below')}</p>}
    </section>
  )
}

function TeamsOf({ unit, hamlets }: { unit: string; hamlets: Hamlets }) {
  const answer = useQuery({ queryKey: ['teams', unit], queryFn: ({ signal }) => gatherTeams(lantoa, unit, signal) })
  return (
    <Answer answer={answer} unit={unit} asked={{}} todayAddress={printAddress()}>
      {(teams) => <TeamTable teams={teams} hamlets={hamlets} today={today()} />}
    </Answer>
  )
}
