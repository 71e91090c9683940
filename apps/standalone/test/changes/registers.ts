import { rolesWith } from '@lantoa/contracts/permissions'
import type { Register } from '@lantoa/contracts/register/define-register'
import { REGISTERS } from '@lantoa/contracts/registers'
import { addDays, addMonths } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { COMMUNE } from '../place.ts'
import { resident } from './identity.ts'
import { recordProduct, recordSeller } from './market.ts'
import { type As, type Call, callOf, type SampleChange, type Samples, versionOf } from './sample.ts'
import { actNumber, recordPlan } from './steering.ts'

let lines = 0
let years = 2_030
let counters = 9
let months = 0
let checkedDays = 0

function eachMonth() {
  months += 1
  return { month: addMonths('2026-02-01', -months).slice(0, 'YYYY-MM'.length) }
}
let days = 0

let hamlets = 500

async function hamlet(as: As): Promise<{ hamletCode: string }> {
  hamlets += 1
  const params = { hamletCode: `${COMMUNE}.${hamlets}` }
  const body = { kind: 'ấp', name: `Minh Thuận ${hamlets}`, validFrom: '2025-07-01' }
  await as('commune_officer').teams.registerHamlet({ params, body }).orThrow()
  return params
}

/** For what is told of years that are over. */
let earlier = 1_900

function earlierYear() {
  earlier += 1
  return { year: earlier }
}

/** What each has of its own, where a register has something only once. */
const OWN: Readonly<Record<string, (as: As) => object | Promise<object>>> = {
  payouts: () => {
    lines += 1
    return { line: lines, residentId: null }
  },
  procedures: () => ({ code: `1.${uuid().toUpperCase()}` }),
  'centre-days': () => {
    days += 1
    return { day: addDays('2025-08-01', days) }
  },
  'catalogue-entries': () => ({ code: `c_${uuid().replaceAll('-', '')}` }),
  'rights-requests': async (as) => (await resident(as)).params,
  // Only of what the authority was told of it can be said that it was.
  breaches: () => ({ notifiedAt: '2026-03-18T01:00:00Z' }),
  'legal-holds': async (as) => (await resident(as)).params,
  'health-card-counts': () => {
    years += 1
    return { year: years }
  },
  'document-counts': eachMonth,
  'office-counts': eachMonth,
  'centre-checks': () => {
    checkedDays += 1
    return { day: addDays('2026-02-28', -checkedDays) }
  },
  'mobile-coverages': hamlet,
  'fibre-states': hamlet,
  'home-connections': () => ({ householdId: uuid() }),
  'staff-counts': () => {
    years += 1
    return { year: years }
  },
  // It is assigned in its second state, and answered in the third.
  feedback: () => ({ assignedTo: 'Phòng Kinh tế', answer: 'Đã thay bóng đèn' }),
  counters: () => {
    counters += 1
    return { number: counters }
  },
  'platform-totals': earlierYear,
  'enterprise-counts': earlierYear,
  'enterprise-tools': earlierYear,
  websites: () => ({ address: `https://khom${earlierYear().year}.vn` }),
  'seller-reports': async (as) => ({ sellerId: await recordSeller(as) }),
  products: async (as) => ({ sellerId: await recordSeller(as) }),
  listings: async (as) => ({ productId: await recordProduct(as) }),
  'support-records': async (as) => ({ sellerId: await recordSeller(as) }),
  'legal-acts': () => ({ number: actNumber() }),
  'plan-tasks': async (as) => ({ planId: await recordPlan(as) }),
  'unit-titles': () => {
    years += 1
    return { year: years }
  },
}

/** The first of these who records the things of a register does so here. */
const RECORDERS = ['commune_officer', 'province_officer', 'privacy_officer'] as const

async function recorded(as: As, { service, things, idField, routes }: Register) {
  const { record } = routes
  const by = RECORDERS.find((role) => rolesWith(record.permission).includes(role)) ?? 'province_officer'
  const params = { [idField]: uuid() }
  const [example] = [z.globalRegistry.get(record.body)?.examples].flat()
  const body = { ...(example as object), ...(await OWN[things]?.(as)) }
  const send: Call = callOf(as(by), `${service}.${record.operationId}`)
  return { by, params, ifMatch: versionOf(await send({ params, body })) }
}

/** One that came to its second state. */
async function advanced(as: As, register: Register, body: { status: string | undefined; on: string }) {
  const { by, params, ifMatch } = await recorded(as, register)
  const send: Call = callOf(as(by), `${register.service}.${register.routes.advance.operationId}`)
  return { by, params, ifMatch: versionOf(await send({ params, body, ifMatch })) }
}

/** Each register is corrected and goes on to another state in the same way. */
function changesOf(register: Register): [string, (as: As) => Promise<SampleChange>][] {
  const { service, routes, life } = register
  const status = life.states.find((state) => life.allows(String(life.states[0]), state))
  // What the examples say of it holds from a day behind these on.
  const correct = { body: { since: '2026-03-01' }, other: { since: '2026-03-02' } }
  const after = life.states.find((state) => life.allows(String(status), state))
  const next = after === undefined ? undefined : { status: after, on: '2026-04-03' }
  const advance = { next, body: { status, on: '2026-04-01' }, other: { status, on: '2026-04-02' } }
  return [
    [`${service}.${routes.correct.operationId}`, async (as) => ({ ...(await recorded(as, register)), ...correct })],
    [
      `${service}.${routes.correctStatus.operationId}`,
      async (as) => {
        const said = (from: string, on: string) => ({ status, from, on, reason: 'Nhầm ngày' })
        const [wrong, right, later] = ['2026-04-01', '2026-03-31', '2026-03-30']
        const sample = await advanced(as, register, { status, on: wrong })
        return { ...sample, body: said(wrong, right), other: said(wrong, later), next: said(right, later) }
      },
    ],
    [`${service}.${routes.advance.operationId}`, async (as) => ({ ...(await recorded(as, register)), ...advance })],
  ]
}

export const registerChanges: Samples = Object.fromEntries(REGISTERS.flatMap(changesOf))
