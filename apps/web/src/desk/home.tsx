import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { LinkButton } from '../look/button.tsx'
import { Notice, Ways } from '../look/notice.tsx'
import { lantoa } from '../session/this-session.ts'
import { say } from '../words/words.ts'
import { HOME, unitAddress } from './address.ts'
import { Answer } from './problem/answer.tsx'
import { NoUnit } from './problem/no-unit.tsx'
import { readUnit } from './top/nation.ts'
import { useMe } from './top/use-me.ts'

/** `/desk/`: on to the unit of who came; with several to one that is chosen. */
export function Home() {
  const answer = useMe()
  return (
    <Answer answer={answer} unit="" asked={{}} todayAddress={HOME}>
      {({ units }) => <UnitChoice units={units} />}
    </Answer>
  )
}

function UnitChoice({ units }: { units: readonly string[] }) {
  const { route } = useLocation()
  const [only] = units
  useEffect(() => {
    if (only !== undefined && units.length === 1) route(unitAddress(only), true)
  }, [only, units.length, route])
  if (only === undefined) return <NoUnit />
  if (units.length === 1) return <Notice title={say('loading')} />
  return (
    <>
      <h1>{say('home.choose')}</h1>
      <Ways>
        {units.map((unit) => (
          <UnitLink key={unit} unit={unit} />
        ))}
      </Ways>
    </>
  )
}

function UnitLink({ unit }: { unit: string }) {
  const { data } = useQuery({
    queryKey: ['unit', unit],
    queryFn: ({ signal }) => readUnit(lantoa, unit, signal),
  })
  return <LinkButton href={unitAddress(unit)}>{data ? unitTitle(data) : unit}</LinkButton>
}
