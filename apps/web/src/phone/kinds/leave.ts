import type { Data, Lantoa } from '@lantoa/sdk'
import { shiftedDay } from '../clock.ts'
import { unread } from '../decide.ts'
import type { Entry, Kind, RecordOf, Sent } from './kind.ts'

type Leave = RecordOf<'leave'>
type Resident = Data<'identity', 'getResident'>

/** That somebody moved out of a home, or died. */
export const leave: Kind<'leave'> = {
  ...{ name: 'leave', service: 'identity', schema: 1, most: 1, together: false, counted: false },
  laneOf: ({ householdId }) => householdId,
  tells: ({ residentId }) => ({ residentId }),
  correct: ({ body, ...rest }, correction) => ({ ...rest, body: { ...body, on: shiftedDay(body.on, correction) } }),
  async send(lantoa, records, signal) {
    const [one] = records
    return one ? sendOne(lantoa, one, signal) : { data: { results: [] } }
  },
  nameOf: ({ residentId }) => residentId,
  answered: (value) => ({ name: (value as Partial<Resident>).residentId }),
  compares: ['already-left'],
  async isThere(lantoa, one, signal) {
    const { data, error } = await lantoa.identity.getResident({ params: { residentId: one.residentId }, signal })
    return error ? unread(error) : data.leftOn !== null
  },
}

/**
 * It is read right before, so that nobody who came to live in another home meanwhile is taken out of that one: unless that
 * is the home into which hers was merged.
 */
async function sendOne(lantoa: Lantoa, one: Leave, signal?: AbortSignal): Promise<Sent> {
  const { residentId, householdId, body } = one
  const read = await lantoa.identity.getResident({ params: { residentId }, signal })
  if (read.error) return read
  const now = read.data
  if (now.leftOn !== null) return taken(now, read.response)
  if (now.householdId !== householdId) {
    const home = await lantoa.identity.getHousehold({ params: { householdId }, signal })
    if (home.error && ![403, 404].includes(home.error.status)) return home
    // Of a home that is not hers any more nobody says where it went.
    if (home.data?.mergedInto !== now.householdId) return { data: { results: [ELSEWHERE] }, response: home.response }
  }
  const left = await lantoa.identity.leaveHousehold({ params: { residentId }, ifMatch: now.version, body, signal })
  return left.error ? left : taken(left.data, left.response)
}

function taken(value: Resident, response: Response): Sent {
  return { data: { results: [{ accepted: true, value }] }, response }
}

/** As services refuse what is said of somebody who lives in another home. */
const ELSEWHERE = {
  accepted: false,
  problem: { type: 'about:blank', title: '', status: 422, code: 'resident-elsewhere' },
} as const satisfies Entry
