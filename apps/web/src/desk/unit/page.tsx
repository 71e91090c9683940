import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation, useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { type Asked, readAsked, timeAndView, unitAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { showDay, today } from '../show/show-day.ts'
import { firstViewOf } from '../time/time.ts'
import { Crumbs } from '../top/crumbs.tsx'
import { PageHead } from '../top/page-head.tsx'
import { gatherUnit } from './gather-unit.ts'
import { SilentTeams } from './silent-teams.tsx'
import { UnitBoard } from './unit-board.tsx'
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
      <Crumbs ancestors={answer.data?.ancestors ?? []} asked={asked} />
      <PageHead title={answer.data ? unitTitle(answer.data.values.unit) : unit} {...{ unit, asked, addressOf }} />
      {fullWeek === undefined ? null : (
        <Notice title={say('first-view', { day: showDay(fullWeek, now) })}>
          <a href={addressOf({ ...said, on: now })}>{say('first-view.today')}</a>
        </Notice>
      )}
      <Answer answer={answer} unit={unit} asked={asked} todayAddress={unitAddress(unit, { on: today() })}>
        {(facts) => (
          <>
            <UnitBoard facts={facts} silent={silent.data} asked={asked} today={now} />
            {facts.values.unit.level === 'hamlet' || asked.view === 'as-was' ? null : (
              <SilentSection unit={unit} asked={asked} answer={silent} />
            )}
          </>
        )}
      </Answer>
    </>
  )
}

function SilentSection({ unit, asked, answer }: { unit: string; asked: Asked; answer: ReturnType<typeof useSilent> }) {
  return (
    <section class="section">
      <h2>{say('silent.heading')}</h2>
      <Answer answer={answer} unit={unit} asked={asked} todayAddress={unitAddress(unit, { on: today() })}>
        {(silent) => <SilentTeams silent={silent} today={today()} />}
      </Answer>
    </section>
  )
}
