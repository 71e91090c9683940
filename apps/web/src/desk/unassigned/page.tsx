import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { unassignedAddress } from '../address.ts'
import { gatherPlace } from '../listing/gather-place.ts'
import { UnitForm } from '../listing/unit-form.tsx'
import { Answer } from '../problem/answer.tsx'
import { NoUnit } from '../problem/no-unit.tsx'
import { today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { AssignBoard } from './assign-board.tsx'
import { gatherWaiting } from './gather-waiting.ts'
import { HamletTable } from './hamlet-table.tsx'
import '../top/page-head.css'

/** `/desk/unassigned?unit&hamlet`: homes of split hamlets, of which somebody has to say where they lie. */
export function UnassignedPage() {
  const { unit: asked, hamlet } = useLocation().query
  const me = useMe()
  const unit = asked ?? me.data?.units[0]
  if (unit !== undefined) return <OfUnit unit={unit} hamlet={hamlet} units={me.data?.units ?? []} />
  return (
    <Answer answer={me} unit="" asked={{}} todayAddress={unassignedAddress()}>
      {() => <NoUnit />}
    </Answer>
  )
}

type OfUnitProps = { unit: string; hamlet: string | undefined; units: readonly string[] }

function OfUnit({ unit, hamlet, units }: OfUnitProps) {
  const { route } = useLocation()
  const { data: place } = useQuery({
    queryKey: ['place', unit],
    queryFn: ({ signal }) => gatherPlace(lantoa, unit, signal),
  })
  return (
    <>
      <header class="page-head">
        <PageTitle
          title={say('unassigned.heading', { unit: place ? unitTitle(place.unit) : unit })}
          of={`${unit} ${hamlet}`}
        />
        {place ? (
          <div class="page-controls">
            <UnitForm
              key={unit}
              place={place}
              units={units}
              onChoose={(chosen) => route(unassignedAddress({ unit: chosen }))}
            />
          </div>
        ) : null}
      </header>
      {hamlet === undefined ? <Hamlets unit={unit} /> : <Homes key={hamlet} unit={unit} hamlet={hamlet} />}
    </>
  )
}

function Hamlets({ unit }: { unit: string }) {
  const answer = useQuery({
    queryKey: ['unassigned', unit],
    queryFn: ({ signal }) => lantoa.identity.countUnassigned({ query: { unit }, signal }).orThrow(),
  })
  return (
    <Answer answer={answer} unit={unit} asked={{}} todayAddress={unassignedAddress()}>
      {({ hamlets }) => <HamletTable hamlets={hamlets} unit={unit} today={today()} />}
    </Answer>
  )
}

function Homes({ unit, hamlet }: { unit: string; hamlet: string }) {
  const answer = useQuery({
    queryKey: ['unassigned', unit, hamlet],
    // Addresses are not kept for who comes after her.
    gcTime: 0,
    queryFn: async ({ signal }) => ({ waiting: await gatherWaiting(lantoa, { unit, hamletCode: hamlet, signal }) }),
  })
  return (
    <>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={unassignedAddress({ unit })}>
        {({ waiting }) =>
          waiting ? (
            <AssignBoard waiting={waiting} onReread={() => void answer.refetch()} />
          ) : (
            <p>{say('unassigned.done')}</p>
          )
        }
      </Answer>
      <p>
        <a href={unassignedAddress({ unit })}>{say('unassigned.all')}</a>
      </p>
    </>
  )
}
