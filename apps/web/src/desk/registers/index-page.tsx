import { hasRight } from '@lantoa/sdk/rights'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { language, say } from '../../words/words.ts'
import { registersAddress } from '../address.ts'
import { gatherPlace } from '../listing/gather-place.ts'
import { UnitForm } from '../listing/unit-form.tsx'
import { Answer } from '../problem/answer.tsx'
import { NoUnit } from '../problem/no-unit.tsx'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { registerAddress } from './addresses.ts'
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
        {() => (
          <ul class="register-links">
            {shown.map(({ name, titles }) => (
              <li key={name}>
                <a class="button" href={registerAddress(name, { unit })}>
                  {titles[language()].all}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </>
  )
}
