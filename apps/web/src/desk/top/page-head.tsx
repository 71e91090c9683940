import { addDays } from '@lantoa/vietnam/days'
import { useLocation } from 'preact-iso/router'
import { say } from '../../words/words.ts'
import { type Asked, timeAndView } from '../address.ts'
import { showDay, showSpan, today } from '../show/show-day.ts'
import { spanOf } from '../time/time.ts'
import { TimeForm } from '../time/time-form.tsx'
import { PageTitle } from './page-title.tsx'
import './page-head.css'

type PageHeadProps = {
  title: string
  unit: string
  asked: Asked
  /** This page for another time or in other boundaries. */
  addressOf: (asked: Asked) => string
}

/** What the page is of, for which time, and in whose boundaries. */
export function PageHead({ title, unit, asked, addressOf }: PageHeadProps) {
  const { route } = useLocation()
  const now = today()
  return (
    <header class="page-head">
      <PageTitle title={title} of={unit} />
      <p class="quiet">
        {say('unit.code', { code: unit })} · {say('head.time', { time: shownTime(asked) })}
      </p>
      <div class="page-controls">
        <TimeForm
          key={`${asked.on} ${asked.period}`}
          time={asked}
          today={now}
          onChoose={(time) => route(addressOf({ ...time, view: asked.view }))}
        />
        <ViewChoice asked={asked} addressOf={addressOf} />
      </div>
    </header>
  )
}

function ViewChoice({ asked, addressOf }: Pick<PageHeadProps, 'asked' | 'addressOf'>) {
  const isAsWas = asked.view === 'as-was'
  return (
    <nav class="view-choice" aria-label={say('view.label')}>
      <a href={addressOf({ ...timeAndView(asked), view: undefined })} aria-current={isAsWas ? undefined : 'true'}>
        {say('view.as-now')}
      </a>
      <a href={addressOf({ ...timeAndView(asked), view: 'as-was' })} aria-current={isAsWas ? 'true' : undefined}>
        {say('view.as-was')}
      </a>
    </nav>
  )
}

function shownTime(asked: Asked): string {
  const now = today()
  const { from, last } = spanOf(asked, now)
  return asked.period === undefined ? showDay(last, now) : showSpan({ from, until: addDays(last, 1) }, now)
}
