import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { Answer } from '../problem/answer.tsx'
import { NoUnit } from '../problem/no-unit.tsx'
import { BackToUnit } from '../top/back-to-unit.tsx'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { gatherPlace, type Place } from './gather-place.ts'
import { UnitForm } from './unit-form.tsx'
import '../top/page-head.css'

type UnitListPageProps = {
  /** Without a choice the unit of who comes. */
  unit: string | undefined
  titleOf: (unit: string) => string
  addressOf: (unit?: string) => string
  controls?: ComponentChildren
  /** Beneath the controls. */
  beneath?: ComponentChildren
  children: (place: Place) => ComponentChildren
}

/** A list of a unit by choice, as it is now. */
export function UnitListPage({ unit, ...props }: UnitListPageProps) {
  const me = useMe()
  const own = unit ?? me.data?.units[0]
  if (own !== undefined) return <ListOfUnit {...props} unit={own} units={me.data?.units ?? []} />
  return (
    <Answer answer={me} unit="" asked={{}} todayAddress={props.addressOf()}>
      {() => <NoUnit />}
    </Answer>
  )
}

type ListOfUnitProps = UnitListPageProps & { unit: string; units: readonly string[] }

function ListOfUnit({ unit, units, titleOf, addressOf, controls, beneath, children }: ListOfUnitProps) {
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
            <UnitForm key={unit} place={answer.data} units={units} onChoose={(chosen) => route(addressOf(chosen))} />
          ) : null}
          {controls}
        </div>
        {beneath}
        {answer.data ? <BackToUnit unit={unit} name={unitTitle(answer.data.unit)} /> : null}
      </header>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={addressOf()}>
        {children}
      </Answer>
    </>
  )
}
