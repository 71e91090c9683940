import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { findCited, refuseNotAbove } from '@lantoa/chassis/register/cited'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { campaigns } from '@lantoa/contracts/teams/campaigns'
import { programme } from '../programmes/programmes.ts'

export const campaign = registerTable(campaigns, {
  name: 'text',
  programmeId: 'uuid',
  startsOn: 'date',
  length: 'integer',
  goal: 'text',
  legalAct: 'jsonb',
})

/** Pushes of so many days. */
export const campaignSlice = (parts: ServiceParts) =>
  register(parts, campaigns, {
    table: campaign,
    look: (tx, said) => findCited(tx, programme, said, 'programmeId'),
    check: (thing, { facts, ...judged }) =>
      refuseNotAbove(thing, { field: 'programmeId', code: 'unknown-programme', cited: facts }, judged),
    checkStates: refuseEarlyStart,
  })

/** It runs from its first day on, not before. */
export function refuseEarlyStart({ startsOn, states }: Thing, { input }: Pick<Judged<unknown>, 'input'>) {
  const running = states.find(({ status }) => status === 'running')
  if (!running || running.from >= String(startsOn)) return undefined
  const detail = `It starts on ${startsOn}, and would run from ${running.from} on.`
  return refuse('before-start', detail, { pointer: input.startsOn === undefined ? '/on' : '/startsOn' })
}
