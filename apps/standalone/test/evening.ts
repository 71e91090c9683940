import { v7 as uuid } from 'uuid'
import type { Items } from '../src/demo/items.ts'
import { aloneInAll, type Scenario } from './scenario.ts'

type Visit = Items['visits'][number]

export const TUESDAY = '2026-03-17'

/** Who is met on the evening of the sample scenario, and what the team records at the five doors. */
export function createEvening({ homes, teamId, visitorIds }: Scenario) {
  const residentOf = (home: number, index: number) => homes[home]?.residentIds[index] ?? ''
  const grandmother = residentOf(100, 0)
  const daughter = residentOf(100, 1)
  const student = residentOf(102, 0)
  const trader = residentOf(103, 0)

  function visitTo(home: number, seen: Pick<Visit, 'outcome'> & Partial<Visit>): Visit {
    const householdId = homes[home]?.householdId ?? ''
    const startedAt = `${TUESDAY}T18:40:00+07:00`
    return { visitId: uuid(), householdId, teamId, visitorIds: visitorIds.slice(0, 2), startedAt, ...seen }
  }

  const visits: Visit[] = [
    visitTo(100, {
      outcome: 'done',
      actions: [{ action: 'level2_appointment', residentId: daughter }],
      obstacles: [
        { obstacle: 'keypad_phone', residentId: grandmother },
        { obstacle: 'fear_elderly', residentId: grandmother },
      ],
    }),
    visitTo(101, { outcome: 'refused', refusals: [{}] }),
    visitTo(102, { outcome: 'done', assessments: aloneInAll(student) }),
    visitTo(103, {
      outcome: 'done',
      actions: [{ action: 'open_account', residentId: trader }, { action: 'merchant_qr' }],
    }),
    visitTo(104, { outcome: 'absent' }),
  ]
  // Another member had been at the student's door the evening before.
  const second = { ...visitTo(102, { outcome: 'done' }), startedAt: '2026-03-16T19:30:00+07:00' }
  return { visits, second, daughter, student, trader, studentHome: homes[102]?.householdId ?? '' }
}
