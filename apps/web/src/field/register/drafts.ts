import { v7 as uuid } from 'uuid'
import type { Locker } from '../../phone/locker.ts'
import type { HomeAnswers, PersonDraft } from './decide.ts'

/** Drafts lie beside those of visits, which have the id of their home alone. */
export const HOME_DRAFT = 'new-home'
const PERSON_DRAFT = 'new-person/'

export function personDraftOf(householdId: string): string {
  return `${PERSON_DRAFT}${householdId}`
}

/** The home at which somebody is being written down; undefined: it is another draft. */
export function homeOfPersonDraft(name: string): string | undefined {
  return name.startsWith(PERSON_DRAFT) ? name.slice(PERSON_DRAFT.length) : undefined
}

/** As it was kept, or a new one. */
export async function homeDraft(locker: Locker): Promise<HomeAnswers> {
  const kept = (await locker.draft(HOME_DRAFT)) as HomeAnswers | undefined // only its page keeps that draft
  return kept ?? { householdId: uuid(), startedAt: new Date().toISOString(), people: [] }
}

export async function personDraft(locker: Locker, householdId: string): Promise<PersonDraft> {
  const kept = (await locker.draft(personDraftOf(householdId))) as PersonDraft | undefined // as above
  return kept ?? { residentId: uuid(), startedAt: new Date().toISOString() }
}
