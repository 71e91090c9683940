import type { Day } from '@lantoa/vietnam/days'
import { useQuery } from '@tanstack/preact-query'
import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { Button, LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say, type Word } from '../../words/words.ts'
import { UnitListPage } from '../listing/unit-list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { showDay, today } from '../show/show-day.ts'
import { DayField } from '../time/day-field.tsx'
import { readDay } from '../time/time.ts'
import { type AppointmentsAsked, appointmentsAddress, readAppointmentsAsked } from './address.ts'
import { AppointmentTable } from './appointment-table.tsx'
import '../print/look/print.css'
import '../time/time-form.css'

/** `/desk/appointments?unit&day&cursor`: whom the police expects on a day; without one whose appointment is open. */
export function AppointmentsPage() {
  const asked = readAppointmentsAsked(useLocation().query)
  return (
    <UnitListPage
      unit={asked.unit}
      titleOf={(unit) => say('appointments.heading', { unit })}
      addressOf={(unit) => appointmentsAddress({ unit, day: asked.day })}
    >
      {({ unit }) => <Appointments asked={{ ...asked, unit: unit.code }} />}
    </UnitListPage>
  )
}

function Appointments({ asked }: { asked: AppointmentsAsked & { unit: string } }) {
  const { unit, day, cursor } = asked
  const { route } = useLocation()
  const answer = useQuery({
    queryKey: ['appointments', unit, day, cursor],
    queryFn: ({ signal }) =>
      lantoa.identity.listAppointments({ query: { unit, day, cursor, limit: 100 }, signal }).orThrow(),
  })
  const first = appointmentsAddress({ unit, day })
  return (
    <>
      <div class="unprinted">
        <p>{say('appointments.what')}</p>
        <DayForm key={day} day={day} onChoose={(chosen) => route(appointmentsAddress({ unit, day: chosen }))} />
        <p>
          {day === undefined ? (
            <a href={appointmentsAddress({ unit, day: today() })}>{say('appointments.today')}</a>
          ) : (
            <a href={appointmentsAddress({ unit })}>{say('appointments.open')}</a>
          )}
        </p>
      </div>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={first} firstAddress={first}>
        {({ items, next }) => (
          <>
            <AppointmentTable
              appointments={items}
              caption={
                day === undefined
                  ? say('appointments.caption-open')
                  : say('appointments.caption', { day: showDay(day, today()) })
              }
            />
            <div class="unprinted">
              <Ways>
                {items.length > 0 ? (
                  <Button kind="main" onClick={() => print()}>
                    {say('appointments.print')}
                  </Button>
                ) : null}
                {cursor ? <LinkButton href={first}>{say('contributors.first')}</LinkButton> : null}
                {next ? (
                  <LinkButton href={appointmentsAddress({ unit, day, cursor: next })}>
                    {say('contributors.next')}
                  </LinkButton>
                ) : null}
              </Ways>
            </div>
          </>
        )}
      </Answer>
    </>
  )
}

function DayForm({ day, onChoose }: { day: Day | undefined; onChoose: (day: Day) => void }) {
  const [wrong, setWrong] = useState<Word>()
  function choose(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const read = readDay(String(new FormData(event.currentTarget).get('day')))
    if ('day' in read) onChoose(read.day)
    else setWrong(read.wrong)
  }
  return (
    <form class="time-form" noValidate onSubmit={choose}>
      <DayField name="day" label={say('appointments.day')} day={day} wrong={wrong} />
      <Button type="submit">{say('time.show')}</Button>
    </form>
  )
}
