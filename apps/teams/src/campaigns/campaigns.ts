import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
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
    look: (tx, said) =>
      programme.find(
        tx,
        said.flatMap(({ programmeId }) => (programmeId ? [String(programmeId)] : [])),
      ),
    check: refuseProgramme,
    checkStates: refuseEarlyStart,
  })

type Programmes = ReadonlyMap<string, Thing>
type Place = Pick<Judged<Programmes>, 'tree' | 'today' | 'before' | 'facts'>

/** A programme of its unit or of one above; one that it had before is not judged again, whatever became of the units. */
export function refuseProgramme({ programmeId, unitCode, since }: Thing, { tree, today, before, facts }: Place) {
  if (programmeId === null || programmeId === before?.programmeId) return undefined
  const above = facts.get(String(programmeId))?.unitCode
  const covers = [since, today].some((on) => tree.covers(String(above), String(unitCode), on))
  if (above !== undefined && covers) return undefined
  const detail = 'No programme of this unit or of one above has this id.'
  return refuse('unknown-programme', detail, { pointer: '/programmeId' })
}

/** It runs from its first day on, not before. */
export function refuseEarlyStart({ startsOn, states }: Thing, { input }: Pick<Judged<unknown>, 'input'>) {
  const running = states.find(({ status }) => status === 'running')
  if (!running || running.from >= String(startsOn)) return undefined
  const detail = `It starts on ${startsOn}, and would run from ${running.from} on.`
  return refuse('before-start', detail, { pointer: input.startsOn === undefined ? '/on' : '/startsOn' })
}
