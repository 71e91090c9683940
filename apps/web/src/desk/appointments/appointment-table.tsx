import { hasRight } from '@lantoa/sdk/rights'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { UnitName } from '../listing/unit-name.tsx'
import { showDay, today } from '../show/show-day.ts'
import { useMe } from '../top/use-me.ts'
import { type Appointment, MARKS } from './appointment-words.ts'
import { MarkButton } from './mark-button.tsx'

/** Who is expected first stands first; on paper the last column is left to write in. */
export function AppointmentTable({ appointments, caption }: { appointments: readonly Appointment[]; caption: string }) {
  const roles = useMe().data?.roles ?? []
  if (appointments.length === 0) return <p>{say('appointments.none')}</p>
  const columns = hasRight(roles, 'appointments:mark') ? [...COLUMNS, MARKING] : COLUMNS
  return <Table caption={caption} columns={columns} rows={appointments} keyOf={({ residentId }) => residentId} />
}

const COLUMNS: readonly Column<Appointment>[] = [
  { key: 'name', title: say('appointments.name'), of: ({ name }) => name },
  { key: 'born', title: say('appointments.born'), of: ({ birth }) => bornOf(birth) },
  { key: 'hamlet', title: say('appointments.hamlet'), of: ({ hamletCode }) => <UnitName code={hamletCode} /> },
  { key: 'booked', title: say('appointments.booked'), of: bookedOf },
  { key: 'mark', title: say('appointments.mark'), of: markOf },
]
const MARKING: Column<Appointment> = {
  key: 'marking',
  title: say('appointments.record'),
  of: (appointment) => <MarkButton appointment={appointment} />,
}

function bornOf(birth: Appointment['birth']): string {
  return 'year' in birth ? String(birth.year) : birth.date.slice(0, 4)
}

function bookedOf({ booked }: Appointment): string {
  if (!booked) return say('appointments.no-day')
  const day = showDay(booked.day, today())
  return booked.time ? `${booked.time} ${day}` : day
}

function markOf({ mark, markedOn }: Appointment): string {
  if (mark === null) return say('appointments.no-mark')
  return markedOn === null ? say(MARKS[mark]) : `${say(MARKS[mark])}: ${showDay(markedOn, today())}`
}
