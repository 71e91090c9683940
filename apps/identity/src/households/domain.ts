import type { Command } from '@lantoa/chassis/api'
import { type Caller, reaches } from '@lantoa/chassis/caller'
import { type Refusal, refuse } from '@lantoa/chassis/outcome'
import type {
  closeHousehold,
  correctHousehold,
  moveHousehold,
  registerHousehold,
} from '@lantoa/contracts/identity/households.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { StoredResident } from '../residents/resident.ts'
import { refuseVersion } from '../refuse-version.ts'
import { reachesHamlet } from '../scope.ts'
import { endOpen, lastChange } from '../stretches.ts'
import { refuseHamlet } from './hamlet.ts'
import { openedOn, type StoredHousehold } from './household.ts'

/** In which units, and on which day, a command is judged. */
export type Setting = { readonly tree: UnitTree; readonly today: string }

export type RegistrationFacts = Setting & {
  /** The household that already has this id, and whether it was registered with the same words. */
  known: StoredHousehold | undefined
  sameContent: boolean
}

export const NO_SUCH_HOUSEHOLD = refuse('not-found', 'There is no such household in your units.')

/** Judges a registration: a new household, the one it already was, or why not. */
export function decideRegistration({ input, caller }: Command<typeof registerHousehold>, facts: RegistrationFacts) {
  const { householdId, hamletCode, openedOn: from, ...own } = input
  const { tree, today, known } = facts
  const refusal = refuseDay(from, today, '/openedOn') ?? refuseHamlet(tree, hamletCode, from, '/hamletCode')
  if (refusal) return refusal
  if (!reachesHamlet(caller, tree, hamletCode, today)) return outside('/hamletCode')
  if (known && !facts.sameContent) {
    return refuse('household-differs', 'A household with this id is registered already, with other content.')
  }
  if (known) return reachesHamlet(caller, tree, known.hamletCode, today) ? keep(known) : NO_SUCH_HOUSEHOLD
  const household: StoredHousehold = {
    householdId,
    status: 'active',
    hamletCode,
    places: [{ hamletCode, from, until: null }],
    mergedInto: null,
    ...own,
    version: 0,
  }
  return { ok: true, household, fresh: true } as const
}

export type ChangeFacts = Setting & { household: StoredHousehold | undefined }

/** Judges a correction of what is known of a home. */
export function decideCorrection(command: Command<typeof correctHousehold>, facts: ChangeFacts) {
  const refusal = refuseChange(command, facts)
  if (refusal) return refusal
  const { address, devices, language } = command.input
  const { household } = facts
  return change({
    ...household,
    address: address ?? household.address,
    devices: devices ?? household.devices,
    language: language === undefined ? household.language : language,
  })
}

/** Judges a move to another hamlet; both must lie in the caller's units. */
export function decideMove(command: Command<typeof moveHousehold>, facts: ChangeFacts) {
  const { caller, input } = command
  const { tree, today, household } = facts
}
