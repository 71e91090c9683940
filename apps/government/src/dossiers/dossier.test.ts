import { type DossierFlag, DossierMirror } from '@lantoa/contracts/government/dossiers'
import { expect, test } from 'vitest'
import { totalChanges } from './changes.ts'
import { afterMirror, type StoredDossier, viewOf } from './dossier.ts'

const CODE = '000.00.00.H49-250915-0001'
const SAID = { unitCode: '31027', procedureCode: '2.000635', intake: 'online', receivedOn: '2026-03-02' } as const

type Said = { state: number; asOf: string; dueOn?: string; finishedOn?: string }

/** A dossier after all that its source said of it, in this order; days are those on which it spoke. */
function mirrored(...said: readonly Said[]): StoredDossier {
  const states = said.map((one) =>
    DossierMirror.parse({ ...SAID, dueOn: '2026-03-06', ...one, asOf: `${one.asOf}T03:00:00Z` }),
  )
  const last = states.reduce<StoredDossier | undefined>((known, one, at) => {
    return { ...afterMirror(CODE, one, known), offeredOnline: true, version: at + 1 }
  }, undefined)
  if (!last) throw new Error('Nothing was said')
  return last
}

const NEW = { state: 1, asOf: '2026-03-02' }

test.each<[string, Said[], { pausedSince: string | null; pausedDays: number; movedDueOn: string; overdue: boolean }]>([
  [
    'in process',
    [NEW, { state: 4, asOf: '2026-03-03' }],
    { pausedSince: null, pausedDays: 0, movedDueOn: '2026-03-06', overdue: true },
  ],
  [
    'that waits',
    [NEW, { state: 5, asOf: '2026-03-04' }],
    { pausedSince: '2026-03-04', pausedDays: 0, movedDueOn: '2026-03-12', overdue: false },
  ],
  [
    'that waits, said again',
    [
      { state: 5, asOf: '2026-03-04' },
      { state: 6, asOf: '2026-03-07' },
    ],
    { pausedSince: '2026-03-04', pausedDays: 0, movedDueOn: '2026-03-12', overdue: false },
  ],
  [
    'that waited',
    [
      { state: 5, asOf: '2026-03-04' },
      { state: 4, asOf: '2026-03-08' },
    ],
    { pausedSince: null, pausedDays: 4, movedDueOn: '2026-03-10', overdue: false },
  ],
  [
    'that waited twice',
    [
      { state: 5, asOf: '2026-03-03' },
      { state: 4, asOf: '2026-03-04' },
      { state: 8, asOf: '2026-03-05' },
      { state: 4, asOf: '2026-03-07' },
    ],
    { pausedSince: null, pausedDays: 3, movedDueOn: '2026-03-09', overdue: true },
  ],
  [
    'that was late when it began to wait',
    [{ state: 5, asOf: '2026-03-09' }],
    { pausedSince: '2026-03-09', pausedDays: 0, movedDueOn: '2026-03-07', overdue: true },
  ],
  [
    'that is over',
    [NEW, { state: 9, asOf: '2026-03-08', finishedOn: '2026-03-07' }],
    { pausedSince: null, pausedDays: 0, movedDueOn: '2026-03-06', overdue: false },
  ],
])('a dossier %s is due with the days that it waited', (_what, said, expected) => {
  expect(viewOf(mirrored(...said), '2026-03-10')).toMatchObject(expected)
})

test.each<[string, Said[], DossierFlag[]]>([
  [
    'goes its way',
    [
      NEW,
      { state: 2, asOf: '2026-03-03' },
      { state: 4, asOf: '2026-03-04' },
      { state: 10, asOf: '2026-03-05', finishedOn: '2026-03-05' },
    ],
    [],
  ],
  ['becomes new again', [{ state: 4, asOf: '2026-03-03' }, NEW], ['state-out-of-order']],
  [
    'goes on behind its end',
    [
      { state: 10, asOf: '2026-03-03', finishedOn: '2026-03-03' },
      { state: 4, asOf: '2026-03-04' },
      { state: 5, asOf: '2026-03-05' },
    ],
    ['state-out-of-order'],
  ],
  [
    'was finished before it came',
    [{ state: 9, asOf: '2026-03-03', finishedOn: '2026-03-01' }],
    ['finished-before-received'],
  ],
  ['was due before it came', [{ ...NEW, dueOn: '2026-03-01' }], ['due-before-received']],
  ['is over without a day', [{ state: 9, asOf: '2026-03-03' }], ['done-without-day']],
  ['has an end and goes on', [{ state: 4, asOf: '2026-03-03', finishedOn: '2026-03-03' }], ['day-without-end']],
])('what %s is flagged and kept', (_what, said, flags) => {
  expect(mirrored(...said).flags).toEqual(flags)
})

const NOTHING = { received: 0, online: 0, offeredOnline: 0, offeredAndOnline: 0, resolved: 0, onTime: 0 }
const changes = (after: StoredDossier, before?: StoredDossier) =>
  totalChanges([{ before, after }]).map(({ knownUntil: _day, unitCode: _unit, ...one }) => one)

test('a dossier counts where it was received and where it was finished, and in no other way after a correction', () => {
  const [first, late] = [mirrored(NEW), mirrored({ state: 9, asOf: '2026-04-03', finishedOn: '2026-04-02' })]
  const received = { ...NOTHING, month: '2026-03-01', received: 1, online: 1, offeredOnline: 1, offeredAndOnline: 1 }
  expect(changes(first)).toEqual([received])
  expect(changes(late)).toEqual([received, { ...NOTHING, month: '2026-04-01', resolved: 1 }])
  expect(changes(late, first)).toEqual([
    { ...NOTHING, month: '2026-03-01' },
    { ...NOTHING, month: '2026-04-01', resolved: 1 },
  ])
  const inTime = mirrored({ state: 9, asOf: '2026-03-06', finishedOn: '2026-03-06' })
  expect(changes(inTime, late)).toEqual([
    { ...NOTHING, month: '2026-03-01', resolved: 1, onTime: 1 },
    { ...NOTHING, month: '2026-04-01', resolved: -1 },
  ])
  const refused = mirrored({ state: 3, asOf: '2026-03-04' })
  expect(changes(refused)).toEqual([])
})
