import {
  DONE_STATES,
  type Dossier,
  type DossierFlag,
  type DossierMirror,
  PAUSED_STATES,
} from '@lantoa/contracts/government/dossiers'
import { addDays, type Day, dayOf, daysBetween } from '@lantoa/vietnam/days'

/** A dossier as it is kept. */
export type StoredDossier = Omit<Dossier, 'movedDueOn' | 'overdue'> & {
  /** Whether its procedure was offered online when its source spoke last. */
  readonly offeredOnline: boolean
}

type Known = Pick<StoredDossier, 'state' | 'pausedSince' | 'pausedDays' | 'flags'>

/** A dossier after what its source says of it, with what follows from what was known before. */
export function afterMirror(dossierCode: StoredDossier['dossierCode'], said: DossierMirror, known: Known | undefined) {
  return { dossierCode, ...said, ...pauseOf(said, known), flags: flagsOf(said, known) }
}

/** A pause lasts from when its source first spoke of it until it spoke of another state, or the dossier was finished. */
function pauseOf({ state, asOf, finishedOn }: DossierMirror, known: Known | undefined) {
  const { pausedSince = null, pausedDays = 0 } = known ?? {}
  const seenOn = dayOf(asOf)
  if (PAUSED_STATES.includes(state)) return { pausedSince: pausedSince ?? seenOn, pausedDays }
  if (pausedSince === null) return { pausedSince, pausedDays }
  const endedOn = finishedOn !== null && finishedOn < seenOn ? finishedOn : seenOn
  return { pausedSince: null, pausedDays: pausedDays + Math.max(0, daysBetween(pausedSince, endedOn)) }
}

/** What may follow each state: what is over stays over, and nothing becomes new again. */
const RUNNING = [4, 5, 6, 7, 8, 9, 10]
const FOLLOWING: Readonly<Record<number, readonly number[]>> = {
  ...{ 1: [2, 3, ...RUNNING], 2: [3, ...RUNNING], 3: [], 4: RUNNING, 5: [2, ...RUNNING], 6: [2, ...RUNNING] },
  ...{ 7: [], 8: RUNNING, 9: [6, 10], 10: [] },
}

function flagsOf(said: DossierMirror, known: Known | undefined): DossierFlag[] {
  const { state, receivedOn, dueOn, finishedOn } = said
  const isDone = DONE_STATES.includes(state) || state === 3
  const follows = !known || known.state === state || FOLLOWING[known.state]?.includes(state)
  const flags: Record<DossierFlag, boolean | undefined> = {
    // It went another way than it can have gone, whatever comes after.
    'state-out-of-order': !follows || known?.flags.includes('state-out-of-order'),
    'finished-before-received': finishedOn !== null && finishedOn < receivedOn,
    'due-before-received': dueOn !== null && dueOn < receivedOn,
    'done-without-day': DONE_STATES.includes(state) && finishedOn === null,
    'day-without-end': !isDone && finishedOn !== null,
  }
  return (Object.keys(flags) as DossierFlag[]).filter((flag) => flags[flag])
}

type Due = Pick<StoredDossier, 'dueOn' | 'pausedDays'>

/** When it is due, with the days on which it waited for somebody else; while it waits no day passes. */
function dueAfterPauses({ dueOn, pausedDays }: Due): Day | null {
  return dueOn && addDays(dueOn, pausedDays)
}

/** Where no day was set there is none that could be missed. */
export function isOnTime(dossier: Due & { readonly finishedOn: Day | null }): boolean {
  const due = dueAfterPauses(dossier)
  return dossier.finishedOn !== null && (due === null || dossier.finishedOn <= due)
}

export function viewOf({ offeredOnline: _own, ...dossier }: StoredDossier, today: Day): Dossier {
  const { pausedSince, state } = dossier
  const due = dueAfterPauses(dossier)
  const waited = pausedSince && pausedSince < today ? daysBetween(pausedSince, today) : 0
  const goesOn = !DONE_STATES.includes(state) && state !== 3
  return {
    ...dossier,
    movedDueOn: due && addDays(due, waited),
    overdue: goesOn && due !== null && due < (pausedSince ?? today),
  }
}
