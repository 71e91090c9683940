import { addDays } from '@lantoa/vietnam/days'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { say } from '../../words/words.ts'
import { type Asked, timeAndView } from '../address.ts'
import { showDay, showSpan, today } from '../show/show-day.ts'
import { chosenOf } from '../time/time.ts'
import { TimeForm } from '../time/time-form.tsx'
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
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Lan Tỏa`
  }, [title])
  // Who goes on by a link hears what the new page is of.
  useEffect(() => heading.current?.focus(), [unit])
  return (
    <header class="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
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
  if (asked.period === undefined) return showDay(chosenOf(asked, now).day, now)
  const { kind, day, last } = chosenOf(asked, now)
  const from = kind === 'year-to-date' ? `${day.slice(0, 4)}-01-01` : day
  return showSpan({ from, until: addDays(last, 1) }, now)
}
