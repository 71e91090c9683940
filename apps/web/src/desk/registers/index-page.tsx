import { hasRight } from '@lantoa/sdk/rights'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { language, say, type Word } from '../../words/words.ts'
import { registersAddress } from '../address.ts'
import { gatherPlace } from '../listing/gather-place.ts'
import { UnitForm } from '../listing/unit-form.tsx'
import { Answer } from '../problem/answer.tsx'
import { NoUnit } from '../problem/no-unit.tsx'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { registerAddress } from './addresses.ts'
import type { Screen } from './screens/screen.ts'
import { SCREENS } from './screens/screens.ts'
import '../top/page-head.css'
import './registers.css'

/** `/desk/registers?unit`: the registers of a unit that whoever looks may read. */
export function RegistersPage() {
  const said = useLocation().query.unit
  const me = useMe()
  return (
    <Answer answer={me} unit="" asked={{}} todayAddress={registersAddress()}>
      {({ units, roles }) => {
        const unit = said ?? units[0]
        return unit === undefined ? <NoUnit /> : <RegistersOf unit={unit} units={units} roles={roles} />
      }}
    </Answer>
  )
}

type RegistersProps = { unit: string; units: readonly string[]; roles: readonly string[] }

function RegistersOf({ unit, units, roles }: RegistersProps) {
  const { route } = useLocation()
  const place = useQuery({ queryKey: ['place', unit], queryFn: ({ signal }) => gatherPlace(lantoa, unit, signal) })
  const shown = SCREENS.filter(({ rights, list }) => list.unit !== undefined && hasRight(roles, rights.read))
  return (
    <>
      <header class="page-head">
        <PageTitle title={say('registers.title', { unit: place.data ? unitTitle(place.data.unit) : unit })} of={unit} />
        <div class="page-controls">
          {place.data ? (
            <UnitForm
              key={unit}
              place={place.data}
              units={units}
              onChoose={(chosen) => route(registersAddress(chosen))}
            />
          ) : null}
        </div>
      </header>
      <Answer answer={place} unit={unit} asked={{}} todayAddress={registersAddress()}>
        {() =>
          GROUPS.map(([service, word]) => (
            <RegisterLinks
              key={word}
              unit={unit}
              word={word}
              screens={shown.filter((screen) => screen.service === service)}
            />
          ))
        }
      </Answer>
    </>
  )
}

const GROUPS: readonly (readonly [service: Screen['service'], word: Word])[] = [
  ['identity', 'registers.identity'],
  ['teams', 'registers.teams'],
  ['payments', 'registers.payments'],
  ['government', 'registers.government'],
  ['market', 'registers.market'],
]

function RegisterLinks({ unit, word, screens }: { unit: string; word: Word; screens: readonly Screen[] }) {
  if (screens.length === 0) return null
  return (
    <section>
      <h2>{say(word)}</h2>
      <ul class="register-links">
        {screens.map(({ name, titles }) => (
          <li key={name}>
            <a class="button" href={registerAddress(name, { unit })}>
              {titles[language()].all}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
