import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation, useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say, type Word } from '../../words/words.ts'
import { type Asked, readAsked, timeAndView, unitAddress } from '../address.ts'
import { OverdueLink } from '../concerns/overdue-link.tsx'
import { devicesAddress } from '../devices/address.ts'
import { DuplicatesLink } from '../duplicates/duplicates-link.tsx'
import { HeldLink } from '../held/held-link.tsx'
import { reportAddress } from '../print/address.ts'
import { Answer } from '../problem/answer.tsx'
import { UNREAD } from '../problem/part.ts'
import { Unread } from '../problem/unread.tsx'
import { showDay, today } from '../show/show-day.ts'
import { firstViewOf } from '../time/time.ts'
import { Crumbs } from '../top/crumbs.tsx'
import { PageHead } from '../top/page-head.tsx'
import { type Ancestor, gatherUnit, type UnitFacts, type Values } from './gather-unit.ts'
import { SilentTeams } from './silent-teams.tsx'
import { UnitBoard } from './unit-board.tsx'
import { UnitLinks } from './unit-links.tsx'
import { useHamletDevices } from './use-hamlet-devices.ts'
import { useSilent } from './use-silent.ts'

/** `/desk/u/:unit?on&period&view&sort` */
export function UnitPage() {
  const { unit = '' } = useRoute().params
  const said = readAsked(useLocation().query)
  const now = today()
  const fullWeek = firstViewOf(said, now)
  const asked = fullWeek === undefined ? said : { ...said, on: fullWeek }
  const answer = useQuery({
    queryKey: ['board', unit, timeAndView(asked)],
    queryFn: ({ signal }) => gatherUnit(lantoa, { unit, asked, today: now, signal }),
  })
  const silent = useSilent(unit, asked)
  const addressOf = (to: Asked) => unitAddress(unit, { ...to, sort: asked.sort })
  return (
    <>
      <Crumbs ancestors={aboveOf(answer.data)} asked={asked} />
      <PageHead title={answer.data ? unitTitle(answer.data.values.unit) : unit} {...{ unit, asked, addressOf }} />
      {fullWeek === undefined ? null : (
        <Notice title={say('first-view', { day: showDay(fullWeek, now) })}>
          <a href={addressOf({ ...said, on: now })}>{say('first-view.today')}</a>
        </Notice>
      )}
      <HeldLink unit={unit} />
      <DuplicatesLink unit={unit} />
      <OverdueLink unit={unit} />
      <Answer answer={answer} unit={unit} asked={asked} todayAddress={unitAddress(unit, { on: today() })}>
        {(facts) => (
          <>
            <Unread parts={unreadOf(facts)} onAgain={() => void answer.refetch()} />
            {asked.view === 'as-was' ? null : <UnitLinks unit={unit} />}
            <p>
              <a href={reportAddress({ unit, period: asked.period })}>{say('unit.print-report')}</a>
            </p>
            <UnitBoard facts={facts} silent={silent.data} asked={asked} today={now} />
            {facts.values.unit.level === 'hamlet' || asked.view === 'as-was' ? null : (
              <SilentSection of={facts.values.unit} asked={asked} answer={silent} />
            )}
          </>
        )}
      </Answer>
    </>
  )
}

function aboveOf(facts: UnitFacts | undefined): readonly Ancestor[] {
  return facts === undefined || facts.ancestors === UNREAD ? [] : facts.ancestors
}

function unreadOf({ before, ancestors }: UnitFacts): readonly Word[] {
  return [
    ...(before === UNREAD ? (['unread.before'] as const) : []),
    ...(ancestors === UNREAD ? (['unread.above'] as const) : []),
  ]
}

type SilentSectionProps = { of: Values['unit']; asked: Asked; answer: ReturnType<typeof useSilent> }

function SilentSection({ of, asked, answer }: SilentSectionProps) {
  const { data: devices, isError, refetch } = useHamletDevices(of.code, answer.data)
  const unit = of.code
  return (
    <section class="section">
      <h2>{say('silent.heading')}</h2>
      <Answer answer={answer} unit={unit} asked={asked} todayAddress={unitAddress(unit, { on: today() })}>
        {(silent) => <SilentTeams silent={silent} today={today()} devices={devices} />}
      </Answer>
      <Unread parts={isError && devices === undefined ? ['unread.devices'] : []} onAgain={() => void refetch()} />
      {devices ? (
        <p>
          <a href={devicesAddress({ unit })}>{say('silent.devices')}</a>
        </p>
      ) : null}
    </section>
  )
}
