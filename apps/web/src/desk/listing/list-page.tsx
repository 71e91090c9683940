import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { type ListAsked, readListAsked } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { NoUnit } from '../problem/no-unit.tsx'
import { today } from '../show/show-day.ts'
import { TimeForm } from '../time/time-form.tsx'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { gatherPlace, type Place } from './gather-place.ts'
import { UnitForm } from './unit-form.tsx'
import '../top/page-head.css'

type ListPageProps = {
  titleOf: (unit: string) => string
  addressOf: (asked: ListAsked) => string
  children: (place: Place, asked: ListAsked) => ComponentChildren
}

/** A list of a unit in a time, both by choice; without a choice the unit of who comes, and all times. */
export function ListPage({ titleOf, addressOf, children }: ListPageProps) {
  const asked = readListAsked(useLocation().query)
  const me = useMe()
  const unit = asked.unit ?? me.data?.units[0]
  if (unit !== undefined) {
    return <ListOfUnit {...{ titleOf, addressOf, children, unit, asked, units: me.data?.units ?? [] }} />
  }
  return (
    <Answer answer={me} unit="" asked={{}} todayAddress={addressOf({})}>
      {() => <NoUnit />}
    </Answer>
  )
}

type ListOfUnitProps = ListPageProps & { unit: string; asked: ListAsked; units: readonly string[] }

function ListOfUnit({ titleOf, addressOf, children, unit, asked, units }: ListOfUnitProps) {
  const { route } = useLocation()
  const answer = useQuery({
    queryKey: ['place', unit],
    queryFn: ({ signal }) => gatherPlace(lantoa, unit, signal),
  })
  return (
    <>
      <header class="page-head">
        <PageTitle title={titleOf(answer.data ? unitTitle(answer.data.unit) : unit)} of={unit} />
        <div class="page-controls">
          {answer.data ? (
            <UnitForm
              key={unit}
              place={answer.data}
              units={units}
              onChoose={(chosen) => route(addressOf({ ...asked, unit: chosen }))}
            />
          ) : null}
          <TimeForm
            key={`${asked.on} ${asked.period}`}
            time={asked}
            today={today()}
            onChoose={(time) => route(addressOf({ unit: asked.unit, ...time }))}
          />
        </div>
        {asked.on === undefined && asked.period === undefined ? (
          <p>{say('list.every-time')}</p>
        ) : (
          <p>
            <a href={addressOf({ unit: asked.unit })}>{say('list.all-times')}</a>
          </p>
        )}
      </header>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={addressOf({})}>
        {(place) => children(place, asked)}
      </Answer>
    </>
  )
}
