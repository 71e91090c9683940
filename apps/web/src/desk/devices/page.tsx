import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { UnitListPage } from '../listing/unit-list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { today } from '../show/show-day.ts'
import { useMe } from '../top/use-me.ts'
import { type DevicesAsked, devicesAddress, readDevicesAsked } from './address.ts'
import { DeviceTable } from './device-table.tsx'
import { ONLY } from './device-words.ts'

/** `/desk/devices?unit&only&cursor` */
export function DevicesPage() {
  const asked = readDevicesAsked(useLocation().query)
  return (
    <UnitListPage
      unit={asked.unit}
      titleOf={(unit) => say('devices.heading', { unit })}
      addressOf={(unit) => devicesAddress({ ...asked, unit, cursor: undefined })}
    >
      {({ unit }) => <Devices asked={{ ...asked, unit: unit.code }} />}
    </UnitListPage>
  )
}

function Devices({ asked }: { asked: DevicesAsked & { unit: string } }) {
  const { unit, only, cursor } = asked
  const me = useMe()
  const forget = useForget()
  const answer = useQuery({
    queryKey: ['device-page', unit, only, cursor],
    queryFn: ({ signal }) => {
      return lantoa.teams.listDevices({ query: { unit, only, cursor, limit: 100 }, signal }).orThrow()
    },
  })
  const first = devicesAddress({ unit, only })
  return (
    <>
      <p>{say('devices.what')}</p>
      <nav class="view-choice" aria-label={say('devices.which')}>
        {ONLY.map(([one, word]) => (
          <a key={word} href={devicesAddress({ unit, only: one })} aria-current={one === only ? 'true' : undefined}>
            {say(word)}
          </a>
        ))}
      </nav>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={first} firstAddress={first}>
        {({ items, next }) => (
          <>
            <DeviceTable
              devices={items}
              today={today()}
              mayRevoke={hasRight(me.data?.roles ?? [], 'devices:revoke')}
              onChanged={forget.here}
            />
            <Ways>
              {cursor ? <LinkButton href={first}>{say('contributors.first')}</LinkButton> : null}
              {next ? (
                <LinkButton href={devicesAddress({ ...asked, cursor: next })}>{say('contributors.next')}</LinkButton>
              ) : null}
            </Ways>
          </>
        )}
      </Answer>
    </>
  )
}
