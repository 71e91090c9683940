import { z } from 'zod'
import { FibreStateId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'
import { Day } from '../time.ts'

const FibreStep = z.enum(['none', 'planned', 'building', 'available']).meta({ id: 'FibreStep' })

/** The days of the steps, each where it was taken. */
export type FibreDays = { readonly [Step in 'plannedOn' | 'buildingSince' | 'availableSince']: string | null }

/** How far the fibre of a hamlet has come, by the last step that was taken. */
export function fibreStepOf({ plannedOn, buildingSince, availableSince }: FibreDays): z.output<typeof FibreStep> {
  if (availableSince !== null) return 'available'
  if (buildingSince !== null) return 'building'
  return plannedOn === null ? 'none' : 'planned'
}

/** The way of the fibre to a hamlet, a day for each step; a hamlet has one. */
export const fibreStates = defineRegister({
  service: 'government',
  thing: 'fibreState',
  things: 'fibre-states',
  called: 'state of the fibre',
  titles: { vi: { all: 'Cáp quang', one: 'Cáp quang' }, en: { all: 'Fibre', one: 'Fibre' } },
  id: FibreStateId,
  within: 'hamletCode',
  since: { vi: 'Theo dõi từ ngày', en: 'Followed since' },
  fields: {
    plannedOn: Day.nullable().default(null).meta({ description: 'When it was planned' }),
    buildingSince: Day.nullable().default(null).meta({ description: 'Since when it is built' }),
    availableSince: Day.nullable().default(null).meta({ description: 'Since when homes can have it' }),
    source: openTextOrNone(200).default('').meta({ description: 'Who says so' }),
  },
  dayRules: { plannedOn: 'precedes', buildingSince: 'precedes', availableSince: 'precedes' },
  derived: {
    fields: { step: FibreStep.meta({ description: 'How far it has come: follows from the days' }) },
    of: (thing) => ({ step: fibreStepOf(thing as FibreDays) }), // by its fields
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['plannedOn', 'buildingSince', 'availableSince'],
  personal: [],
  searched: ['source'],
  columns: [
    {
      ...{ path: 'step', vi: 'Hiện trạng', en: 'State' },
      words: { none: 'chưa có', planned: 'đã có kế hoạch', building: 'đang kéo', available: 'đã có' },
    },
    { path: 'plannedOn', vi: 'Có kế hoạch từ ngày', en: 'Planned on' },
    { path: 'buildingSince', vi: 'Kéo cáp từ ngày', en: 'Built since' },
    { path: 'availableSince', vi: 'Có cáp quang từ ngày', en: 'Available since' },
    { path: 'source', vi: 'Nguồn số liệu', en: 'Source' },
  ],
  example: {
    hamletCode: '31027.07',
    since: '2025-07-01',
    plannedOn: '2025-08-15',
    buildingSince: '2026-02-01',
    source: 'VNPT',
  },
  refusals: { 'fibre-recorded': 409, 'steps-out-of-order': 422 },
})
