import { z } from 'zod'
import { HomeConnectionId, HouseholdId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { Day } from '../time.ts'

/** How homes get to the internet, as they say at the door; a home has one answer at a time. Never who lives there. */
export const homeConnections = defineRegister({
  service: 'government',
  thing: 'homeConnection',
  things: 'home-connections',
  called: "home's connection",
  titles: {
    vi: { all: 'Internet hộ gia đình', one: 'Internet hộ gia đình' },
    en: { all: "Homes' internet", one: "A home's internet" },
  },
  id: HomeConnectionId,
  within: 'hamletCode',
  since: { vi: 'Từ ngày', en: 'Since' },
  fields: {
    householdId: HouseholdId.meta({ description: 'The home; it may arrive later than what is said of it' }),
    kind: z.enum(['none', 'mobile', 'fixed']).meta({
      id: 'HomeConnectionKind',
      description: 'The better one, where a home has both',
    }),
    until: Day.nullable().default(null).meta({ description: 'From which day on it is something else' }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['householdId', 'kind', 'until'],
  personal: [],
  searched: ['kind'],
  columns: [
    { path: 'householdId', vi: 'Mã hộ', en: 'Household' },
    {
      ...{ path: 'kind', vi: 'Internet', en: 'Internet' },
      words: { none: 'chưa có', mobile: 'di động', fixed: 'cố định' },
    },
    { path: 'until', vi: 'Đến trước ngày', en: 'Until' },
  ],
  example: {
    hamletCode: '31027.07',
    since: '2026-03-17',
    householdId: '01990f3e-7c1a-7000-8000-0000000000a1',
    kind: 'fixed',
  },
  refusals: { 'connection-recorded': 409, 'unknown-household': 422, 'household-elsewhere': 422 },
})
