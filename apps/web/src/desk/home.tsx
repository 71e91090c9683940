import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { LinkButton } from '../look/button.tsx'
import { Notice, Ways } from '../look/notice.tsx'
import { lantoa, whoAmI } from '../session/this-session.ts'
import { say } from '../words/words.ts'
import { HOME, unitAddress } from './address.ts'
import { Answer } from './problem/answer.tsx'

/** `/desk/`: on to the unit of who came; with several to one that is chosen. */
export function Home() {
  const answer = useQuery({ queryKey: ['me'], queryFn: whoAmI })
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
  if (only === undefined) return <Notice urgent title={say('home.no-unit')} />
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
    queryFn: ({ signal }) => lantoa.teams.getUnit({ params: { code: unit }, signal }).orThrow(),
  })
  return <LinkButton href={unitAddress(unit)}>{data ? unitTitle(data) : unit}</LinkButton>
}
