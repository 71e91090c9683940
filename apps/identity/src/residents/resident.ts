import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import type { Birth } from '@lantoa/contracts/identity/persons'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'
import type { Resident } from '@lantoa/contracts/identity/residents.http'
import { STEPS, type Step, type StepState } from '@lantoa/contracts/lists'
import { intersect } from '@lantoa/units/intervals'
import { maskName } from '@lantoa/vietnam/mask-name'
import type { StoredHousehold } from '../households/household.ts'
import { type AppSeen, installedDays } from './provincial-app.ts'
import { type Stay, staysOfSame } from './stays.ts'

/** A stay in a household; its hamlets follow from where the household lay. */
/** A resident with all that is kept of a person. */
export type StoredResident = Omit<Resident, 'since' | 'masked' | 'isHead' | 'mergedInto' | 'restrictedSince'> & {
  stays: readonly Stay[]
  /** The home that they were said to head. */
  headOf: Resident['householdId'] | null
  /** Who stands for them since somebody said that they were written down twice. */
  mergedInto: Resident['residentId'] | null
  /** Since when the data on them are not used. */
  restrictedSince: string | null
  /** Keyed hash of the personal number, which itself is nowhere. */
  numberKeyId: string | null
  numberHash: string | null
}

export const NO_SUCH_RESIDENT = refuse('not-found', 'There is no such resident in your units.')

/** Of one who was written down twice nothing is changed any more: it is of who stands for them. */
export function refuseMerged({ mergedInto }: Pick<StoredResident, 'mergedInto'>) {
  return mergedInto === null
    ? undefined
    : refuse('resident-merged', `Written down twice: resident ${mergedInto} stands for them.`)
}

/** Of whom the data are not used nothing new is recorded; what is recorded is still put right. */
export function refuseRestricted({ restrictedSince }: Pick<StoredResident, 'restrictedSince'>) {
  if (restrictedSince === null) return undefined
  return refuse(
    'processing-restricted',
    `The resident asked that the data on them are not used, since ${restrictedSince}.`,
  )
}

/** What a resident was said to be, as the history keeps it. */
export type ResidentBefore = Pick<StoredResident, 'householdId' | 'leftOn'> & {
  stays: Stay[]
  /** Not in what was kept before anybody headed a home. */
  headOf?: StoredResident['headOf']
}

export function residentBefore({ householdId, stays, leftOn, headOf }: StoredResident): ResidentBefore {
  return { householdId, stays: [...stays], leftOn, headOf }
}

/** Who was said to head a home does so as long as they live there; whoever comes back heads it again. */
export function isHead({ headOf, householdId, leftOn }: Pick<StoredResident, 'headOf' | 'householdId' | 'leftOn'>) {
  return headOf === householdId && leftOn === null
}

/** What a caller gets to see. */
export function residentView(resident: StoredResident, caller: Caller): Resident {
  const masked = !seesPersons(caller)
  const since = resident.stays.at(-1)?.from ?? resident.leftOn ?? ''
  const { mergedInto, restrictedSince, ...own } = resident
  const marks = { ...(isHead(resident) && { isHead: true }), ...(mergedInto && { mergedInto }) }
  const shown = { ...own, since, masked, ...marks, ...(restrictedSince && { restrictedSince }) }
  if (!masked) return shown
  const { name, birth } = resident
  const year = Number(earliestBirth(birth).slice(0, 4))
  return { ...shown, name: maskName(name), birth: { year }, phone: null, personalNumberEnds: null }
}

export type StateFacts = {
  residentId: Resident['residentId']
  version: number
  hamletCode: string
  birth: Birth
  stays: readonly Stay[]
  leftOn: string | null
  /** The stays of all who were merged into them. */
  others: readonly Stay[]
  /** Where each household of all these lay. */
  places: Readonly<Record<string, StoredHousehold['places']>>
  steps: readonly { step: Step; state: StepState; on: string }[]
  /** What was seen of the app of their province; left out of whom it is not asked. */
  provincialApps?: readonly AppSeen[]
  mergedInto: StoredResident['mergedInto']
  restrictedSince: StoredResident['restrictedSince']
}

type StatePart = Omit<StateFacts, 'version' | 'hamletCode'>

/** What everybody else gets to know. */
export function residentState({ mergedInto, restrictedSince, ...part }: StatePart): ResidentState {
  const stays = mergedInto === null ? staysOfSame(part, part.others) : part.stays
  const state = { ...ownState({ ...part, stays }), ...(restrictedSince && { restrictedSince }) }
  if (mergedInto === null) return state
  // Nothing of it is counted twice; where they were said to live is no secret to whoever has an old report of them.
  const { residentId, birthMonth, stays: lived } = state
  return { residentId, birthMonth, stays: [], steps: [], level2Since: null, mergedInto, lived }
}

function ownState(facts: Omit<StatePart, 'mergedInto' | 'restrictedSince'>): ResidentState {
  const { residentId, birth, stays, places, steps, provincialApps = [] } = facts
  const doneOn = (wanted: Step) => steps.find(({ step, state }) => step === wanted && state === 'done')?.on
  const cardAtDoctorSince = doneOn('card_at_doctor')
  const provincialSince = doneOn('provincial_app')
  // What was seen on devices says more than that the step was done once.
  const provincialApp =
    provincialApps.length > 0
      ? installedDays(provincialApps)
      : provincialSince === undefined
        ? []
        : [{ from: provincialSince, until: null }]
  return {
    residentId,
    birthMonth: latestBirth(birth).slice(0, 7),
    stays: stays.flatMap((stay) =>
      (places[stay.householdId] ?? []).flatMap((place) =>
        intersect([stay], [place]).map((stretch) => ({
          householdId: stay.householdId,
          hamletCode: place.hamletCode,
          ...stretch,
        })),
      ),
    ),
    steps: steps
      .flatMap(({ step, ...rest }) => (step === 'card_at_doctor' ? [] : [{ step, ...rest }]))
      .toSorted((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step)),
    level2Since: doneOn('level2_activated') ?? null,
    ...(cardAtDoctorSince && { cardAtDoctorSince }),
    ...(provincialApp.length > 0 && { provincialApp }),
  }
}

/** The first day on which somebody may have been born. */
export function earliestBirth(birth: Birth): string {
  return 'date' in birth ? birth.date : `${birth.year}-01-01`
}

/** The last one: taken for ages, so that nobody reaches one too early. */
export function latestBirth(birth: Birth): string {
  return 'date' in birth ? birth.date : `${birth.year}-12-31`
}
