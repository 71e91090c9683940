import type { Day } from '@lantoa/vietnam/days'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { thingAddress } from '../registers/addresses.ts'
import { showInstant } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { type Device, REASONS } from './device-words.ts'
import { RevokeQuestion } from './revoke-question.tsx'

type DeviceTableProps = {
  devices: readonly Device[]
  today: Day
  mayRevoke: boolean
  onChanged: () => void
}

/** Whose phones these are by team alone: names of members live elsewhere. */
export function DeviceTable({ devices, today, mayRevoke, onChanged }: DeviceTableProps) {
  const [chosen, choose] = useState<Device>()
  if (devices.length === 0) return <p>{say('devices.none')}</p>
  const done = () => {
    choose(undefined)
    onChanged()
  }
  return (
    <>
      {chosen ? <RevokeQuestion device={chosen} onDone={done} onCancel={() => choose(undefined)} /> : null}
      <Table
        caption={say('devices.caption')}
        columns={[...columnsOf(today), ...(mayRevoke ? [revokeColumn(choose)] : [])]}
        rows={devices}
        keyOf={({ deviceId }) => deviceId}
      />
    </>
  )
}

function columnsOf(today: Day): readonly Column<Device>[] {
  return [
    { key: 'name', title: say('device.name'), of: ({ name }) => name },
    { key: 'team', title: say('device.team'), of: teamsOf },
    { key: 'contact', title: say('device.contact'), of: ({ lastContactAt }) => showInstant(lastContactAt, today) },
    { key: 'pending', title: say('device.pending'), of: (device) => pendingOf(device, today) },
    { key: 'version', title: say('device.version'), of: ({ appVersion }) => appVersion },
    { key: 'persisted', title: say('device.storage'), of: storageOf },
    { key: 'state', title: say('device.state'), of: (device) => stateOf(device, today) },
  ]
}

function teamsOf({ bodies }: Device) {
  return bodies.map(({ bodyId, name, unitCode }) => (
    <div key={bodyId}>
      <a href={thingAddress('bodies', bodyId)}>{name ?? unitCode}</a>
    </div>
  ))
}

function pendingOf({ report }: Device, today: Day): string {
  if (report === null) return say('device.not-said')
  if (report.pending === 0 || report.oldestPendingAt === null) return showNumber(report.pending)
  return say('device.oldest', {
    count: showNumber(report.pending),
    since: showInstant(report.oldestPendingAt, today),
  })
}

function storageOf({ report }: Device): string {
  if (report === null) return ''
  return say(report.persisted ? 'device.safe' : 'device.may-be-cleared')
}

function stateOf({ revocation }: Device, today: Day): string {
  if (revocation === null) return say('device.ok')
  return say('device.revoked-for', { reason: say(REASONS[revocation.reason]), at: showInstant(revocation.at, today) })
}

function revokeColumn(choose: (device: Device) => void): Column<Device> {
  return {
    key: 'revoke',
    title: say('device.change'),
    of: (device) => (
      <Button onClick={() => choose(device)}>{say(device.revocation ? 'device.restore' : 'device.revoke')}</Button>
    ),
  }
}
