import { hasRight } from '@lantoa/sdk/rights'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { LinkButton } from '../look/button.tsx'
import { Notice, Ways } from '../look/notice.tsx'
import { say } from '../words/words.ts'
import { HOME, unitAddress } from './address.ts'
import { Answer } from './problem/answer.tsx'
import { NoUnit } from './problem/no-unit.tsx'
import { PageTitle } from './top/page-title.tsx'
import { useMe } from './top/use-me.ts'
import { useUnitName } from './top/use-unit-name.ts'
import { UnitLinks } from './unit/unit-links.tsx'

/** `/desk/`: on to the unit of who came; with several to one that is chosen; without numbers to see, to what she may do. */
export function Home() {
  const answer = useMe()
  return (
    <Answer answer={answer} unit="" asked={{}} todayAddress={HOME}>
      {({ units, roles }) =>
        hasRight(roles, 'indicators:read') ? <UnitChoice units={units} /> : <Work units={units} />
      }
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
  return <LinkButton href={unitAddress(unit)}>{useUnitName(unit)}</LinkButton>
}

function Work({ units }: { units: readonly string[] }) {
  return units.length === 0 ? <NoUnit /> : units.map((unit) => <WorkOf key={unit} unit={unit} />)
}

function WorkOf({ unit }: { unit: string }) {
  return (
    <>
      <PageTitle title={useUnitName(unit)} of={unit} />
      <UnitLinks unit={unit} />
    </>
  )
}
