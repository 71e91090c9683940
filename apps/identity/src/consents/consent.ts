import type { Caller } from '@lantoa/chassis/http/caller'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import type { Consent } from '@lantoa/contracts/identity/consents.http'
import { maskName } from '@lantoa/vietnam/mask-name'

/** What a caller gets to see: who agreed for a minor is a name like others. */
export function consentView(consent: Consent, caller: Caller): Consent {
  const { guardianName } = consent
  return seesPersons(caller) || guardianName === null ? consent : { ...consent, guardianName: maskName(guardianName) }
}
