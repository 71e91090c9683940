import type { Data } from '@lantoa/sdk'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { appsAddress } from '../address.ts'
import { UnitName } from '../listing/unit-name.tsx'
import { showDay, today } from '../show/show-day.ts'
import { DEVICES, type Offered, STATUSES } from './apps.ts'

type Seen = Data<'identity', 'listApps'>['items'][number]

/** Whose they are stands on the page of the home: names are on no list of a whole commune. */
export function UnitAppTable({ seen, apps }: { seen: readonly Seen[]; apps: readonly Offered[] }) {
  return (
    <Table
      caption={say('unit-apps.caption')}
      columns={columnsOf(apps)}
      rows={seen}
      keyOf={({ residentId, app, device }) => `${residentId} ${app} ${device}`}
    />
  )
}

function columnsOf(apps: readonly Offered[]): readonly Column<Seen>[] {
  const now = today()
  return [
    {
      key: 'home',
      title: say('apps.home'),
      of: ({ householdId }) => <a href={appsAddress(householdId)}>{say('apps.heading')}</a>,
    },
    { key: 'hamlet', title: say('unit-apps.hamlet'), of: ({ hamletCode }) => <UnitName code={hamletCode} /> },
    { key: 'app', title: say('apps.app'), of: ({ app }) => apps.find(({ code }) => code === app)?.name ?? app },
    { key: 'device', title: say('apps.device'), of: ({ device }) => say(DEVICES[device]) },
    { key: 'status', title: say('apps.status'), of: ({ status }) => say(STATUSES[status]) },
    { key: 'on', title: say('apps.on'), of: ({ on }) => showDay(on, now) },
  ]
}
