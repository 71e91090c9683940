import type { Data } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { unitAddress } from '../address.ts'
import { showDay } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { causeInWords } from './cause-in-words.ts'
import { type HamletDevices, silentCause } from './silent-cause.ts'

export type Silent = Data<'reporting', 'getCampaignBoard'>['silent']
type SilentUnit = Silent['units'][number]

type SilentTeamsProps = {
  silent: Silent
  today: Day
  /** Undefined: who looks may not see them. */
  devices?: ReadonlyMap<string, HamletDevices> | undefined
}

/** From whom nothing has come for a week: numbers of such hamlets are old, not low. */
export function SilentTeams({ silent, today, devices }: SilentTeamsProps) {
  const { since, withTeam, silentWithTeam, units } = silent
  const shown = units.filter(({ hasTeam }) => hasTeam)
  const parts = { silent: showNumber(silentWithTeam), teams: showNumber(withTeam), day: showDay(since, today) }
  if (withTeam === 0) return <p>{say('silent.no-teams')}</p>
  if (shown.length === 0) return <p>{say('silent.nobody', parts)}</p>
  return (
    <>
      <p>{say('silent.some', parts)}</p>
      <Table
        caption={say('silent.caption')}
        columns={columnsOf(today, devices)}
        rows={shown}
        keyOf={({ unit }) => unit.code}
      />
    </>
  )
}

function columnsOf(today: Day, devices: SilentTeamsProps['devices']): readonly Column<SilentUnit>[] {
  return [
    {
      key: 'unit',
      title: say('children.unit'),
      of: ({ unit }) => <a href={unitAddress(unit.code)}>{unitTitle(unit)}</a>,
    },
    {
      key: 'last',
      title: say('silent.last'),
      of: ({ lastVisitOn }) => (lastVisitOn === null ? say('silent.never') : showDay(lastVisitOn, today)),
    },
    ...(devices ? [causeColumn(devices, today)] : []),
  ]
}

function causeColumn(devices: ReadonlyMap<string, HamletDevices>, today: Day): Column<SilentUnit> {
  return {
    key: 'cause',
    title: say('silent.cause'),
    of: ({ unit }) => causeInWords(silentCause(devices.get(unit.code), Date.now()), today),
  }
}
