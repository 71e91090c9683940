import { fixtureOf } from '@lantoa/contracts/fixtures'
import { attendanceChanged, sessionChanged } from '@lantoa/contracts/teams/sessions.events'
import { describe, expect, test } from 'vitest'
import { attendanceSource, sessionSource } from './sessions.ts'

const WHERE = { unit: '31027.07@2025-07-01', day: '2026-03-17' }

function ofSession(more: object) {
  const state = sessionChanged.schema.parse({ ...fixtureOf(sessionChanged), unitFrom: '2025-07-01', ...more })
  return sessionSource.measures.flatMap((measure) => measure.contributions(state))
}

function ofAttendance(more: object) {
  const state = attendanceChanged.schema.parse({ ...fixtureOf(attendanceChanged), unitFrom: '2025-07-01', ...more })
  return attendanceSource.measures.flatMap((measure) => measure.contributions(state))
}

describe('a session', () => {
  test('that was held counts, and each who is named at it', () => {
    expect(ofSession({ attended: 12 })).toEqual([
      { measure: 'sessions-held', ...WHERE, amount: 1 },
      { measure: 'attendances', ...WHERE, amount: 12 },
    ])
  })

  test('counts its heads where nobody is named', () => {
    const headcounts = [
      { audience: 'residents', count: 40 },
      { audience: 'pupils', count: 20 },
    ]
    expect(ofSession({ attended: 0, headcounts })).toContainEqual({ measure: 'attendances', ...WHERE, amount: 60 })
  })

  test('about safety counts among those as well, with all who came', () => {
    const found = ofSession({ topics: ['online_payment', 'self_protection'], attended: 12 })
    expect(found).toContainEqual({ measure: 'safety-sessions-held', ...WHERE, amount: 1 })
    expect(found).toContainEqual({ measure: 'safety-attendances', ...WHERE, amount: 12 })
  })

  test('about safety that is planned counts nowhere', () => {
    expect(ofSession({ topics: ['safety_advice'], status: 'planned' })).toEqual([])
  })

  test('to which nobody came was held all the same', () => {
    expect(ofSession({ attended: 0 })).toEqual([{ measure: 'sessions-held', ...WHERE, amount: 1 }])
  })

  test.each(['planned', 'postponed', 'cancelled'])('that is %s counts nowhere, nor who is named at it', (status) => {
    expect(ofSession({ status })).toEqual([])
  })
})

describe('an attendance', () => {
  const key = 'resident 01990f3e-7c1a-7000-8000-0000000000d2'

  test('counts with each action, and the person from that day on until the year is over', () => {
    expect(ofAttendance({ actions: ['install_app', 'signature', 'answer'] })).toEqual([
      { measure: 'attendances-by-name', ...WHERE, amount: 1 },
      { measure: 'attendances-with-action', ...WHERE, amount: 1 },
      { measure: 'attendances-with-app', ...WHERE, amount: 1 },
      { measure: 'attendances-with-signature', ...WHERE, amount: 1 },
      { measure: 'persons-trained', ...WHERE, amount: 1, key },
      { measure: 'persons-trained', ...WHERE, day: '2027-01-01', amount: -1, key },
    ])
  })

  test('at which nothing was practised counts without', () => {
    const measures = ofAttendance({ actions: ['answer'] }).map(({ measure }) => measure)
    expect(measures).toEqual(['attendances-by-name', 'persons-trained', 'persons-trained'])
  })

  test('of the last day of a year counts for that day', () => {
    const trained = ofAttendance({ day: '2026-12-31' }).filter(({ measure }) => measure === 'persons-trained')
    expect(trained.map(({ day }) => day)).toEqual(['2026-12-31', '2027-01-01'])
  })

  test('of who lived elsewhere counts, and as one with a warning', () => {
    const measures = ofAttendance({ warnings: ['lived-elsewhere'] }).map(({ measure }) => measure)
    expect(measures).toContain('attendances-with-warning')
    expect(measures).toContain('attendances-by-name')
  })

  test('that was withdrawn, or whose session was not held, counts nowhere', () => {
    expect(ofAttendance({ counts: false })).toEqual([])
  })
})
