import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { volunteer } from './started-identity.ts'

export type Fields = Record<string, { saw: unknown; says: unknown }>
type Sent = { correctionId?: string; madeAt?: string; units?: string[]; service: TestService }

/** Sends corrections as a phone does; answers `field outcome` of each, or the code of a refusal. */
export function correctionsOf(service: () => TestService) {
  async function send(
    about: object,
    { correctionId = uuid(), madeAt = '2026-03-18T11:00:00Z', units }: Omit<Sent, 'service'>,
  ) {
    // What is sent is checked by the service; the tests also send what is none.
    const body = { madeAt, about } as Parameters<ReturnType<typeof volunteer>['recordCorrection']>[0]['body']
    const { data, error } = await volunteer(service(), units).recordCorrection({ params: { correctionId }, body })
    return data ? data.fields.map(({ field, outcome }) => `${field} ${outcome}`).join(', ') : error?.code
  }

  return {
    correctHome: (householdId: string, edits: Fields, how: Omit<Sent, 'service'> = {}) =>
      send({ kind: 'home', householdId, edits }, how),
    correctPerson: (residentId: string, edits: Fields, how: Omit<Sent, 'service'> = {}) =>
      send({ kind: 'person', residentId, edits }, how),
  }
}

/** One field from what was seen to what it should say. */
export function from(field: string, saw: unknown, says: unknown): Fields {
  return { [field]: { saw, says } }
}
