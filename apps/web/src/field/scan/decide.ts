import type { Word } from '../../words/field-later.ts'

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** As it is printed on a sheet: the address of a home in this app. */
const HOME = new RegExp(`^https?://[^/]+/field/h/(${UUID})$`, 'i')
/** As a session shows it: the address of its page. */
const SESSION = new RegExp(`^https?://[^/]+/field/sessions/(${UUID})$`, 'i')
/** As it is on badges and on receipts of consents. */
const ID_ALONE = new RegExp(`^${UUID}$`, 'i')

/** The home that a code names, wherever it was printed, or what it is instead. Nobody is led to the address itself. */
export function homeIn(text: string): { householdId: string } | { other: Word } {
  const [, householdId] = HOME.exec(text.trim()) ?? []
  if (householdId !== undefined) return { householdId: householdId.toLowerCase() }
  return { other: ID_ALONE.test(text.trim()) ? 'scan.id-alone' : 'scan.other' }
}

const TROUBLES: Readonly<Record<string, Word>> = {
  NotAllowedError: 'scan.denied',
  NotReadableError: 'scan.busy',
  AbortError: 'scan.busy',
}

/** The session whose code this is: it leads to saying that one was there. */
export function sessionIn(text: string): string | undefined {
  return SESSION.exec(text.trim())?.[1]?.toLowerCase()
}

/** Why there is no picture, and what to do; without a camera, or where the browser gives none, homes are found by name. */
export function troubleOf(error: unknown): Word {
  const name = error instanceof Error ? error.name : ''
  return TROUBLES[name] ?? 'scan.no-camera'
}
