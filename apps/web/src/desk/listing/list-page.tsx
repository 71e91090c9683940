import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { say } from '../../words/words.ts'
import { type ListAsked, readListAsked } from '../address.ts'
import { today } from '../show/show-day.ts'
import { TimeForm } from '../time/time-form.tsx'
import type { Place } from './gather-place.ts'
import { UnitListPage } from './unit-list-page.tsx'

type ListPageProps = {
  titleOf: (unit: string) => string
  addressOf: (asked: ListAsked) => string
  children: (place: Place, asked: ListAsked) => ComponentChildren
}

/** A list of a unit in a time, both by choice; without a choice all times. */
export function ListPage({ titleOf, addressOf, children }: ListPageProps) {
  const { query, route } = useLocation()
  const asked = readListAsked(query)
  const { unit, on, period } = asked
  return (
    <UnitListPage
      unit={unit}
      titleOf={titleOf}
      addressOf={(chosen) => addressOf(chosen === undefined ? {} : { ...asked, unit: chosen })}
      controls={
        <TimeForm
          key={`${on} ${period}`}
          time={asked}
          today={today()}
          onChoose={(time) => route(addressOf({ unit, ...time }))}
        />
      }
      beneath={
        on === undefined && period === undefined ? (
          <p>{say('list.every-time')}</p>
        ) : (
          <p>
            <a href={addressOf({ unit })}>{say('list.all-times')}</a>
          </p>
        )
      }
    >
      {(place) => children(place, asked)}
    </UnitListPage>
  )
}
