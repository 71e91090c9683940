import { Qr } from '../../../look/qr.tsx'
import { say, type Word } from '../../../words/print.ts'
import { showInstant, today } from '../../show/show-day.ts'
import { Paper } from '../look/paper.tsx'
import type { Guests, Session } from './gather-list.ts'
import './attendance-list.css'

const DID: readonly Word[] = ['attendance.app', 'attendance.signature', 'attendance.dossier', 'attendance.assistant']
/** Lines for who is on no list, or where names are not shown. */
const BLANK = 15
const BLANK_ALONE = 30

type ListProps = { session: Session; guests: Guests | undefined; origin: string }

/** Who may come, with a box for who came and for each that was completed; its code is scanned by members. */
export function AttendanceList({ session, guests = [], origin }: ListProps) {
  const { sessionId, title, startsAt, place, unitCode } = session
  const blank = Array.from({ length: guests.length === 0 ? BLANK_ALONE : BLANK }, (_none, at) => guests.length + at)
  return (
    <Paper kind="attendance" label={say('attendance.heading')}>
      <header>
        <div>
          <h2>{title}</h2>
          <p>
            {showInstant(startsAt, today())} · {place || unitCode}
          </p>
          <p>{say('attendance.how')}</p>
        </div>
        <Qr text={`${origin}/field/sessions/${sessionId}`} label={say('attendance.qr')} />
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('attendance.number')}</th>
            <th scope="col">{say('attendance.name')}</th>
            <th scope="col">{say('attendance.birth')}</th>
            <th scope="col">{say('attendance.there')}</th>
            {DID.map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {guests.map((guest, at) => (
            <Line key={guest.residentId} number={at + 1} name={guest.name} birth={birthOf(guest)} />
          ))}
          {blank.map((at) => (
            <Line key={at} number={at + 1} name="" birth="" />
          ))}
        </tbody>
      </table>
    </Paper>
  )
}

function Line({ number, name, birth }: { number: number; name: string; birth: string }) {
  return (
    <tr>
      <td>{number}</td>
      <td>{name}</td>
      <td>{birth}</td>
      <td class="tick" />
      {DID.map((word) => (
        <td key={word} class="tick" />
      ))}
    </tr>
  )
}

function birthOf({ birth }: Guests[number]): string {
  return 'date' in birth && birth.date ? birth.date.slice(0, 4) : String('year' in birth ? birth.year : '')
}
