import type { Reader } from '@lantoa/chassis/access-log/read-log'
import { causesOf, command, type Decided, type Fresh, type Recorded, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { recordVisit, withdrawVisit } from '@lantoa/contracts/teams/visits.http'
import { findTeams } from '../bodies/find.ts'
import { findHomes, findResidents, lockHomes } from '../known-homes/find.ts'
import type { FollowedHomes } from '../known-homes/follow-homes.ts'
import type { Homes } from '../known-homes/home.ts'
import { homesElsewhere } from '../known-homes/timeline.ts'
import { touchHomes } from '../known-homes/touch.ts'
import { observedIn, recordObservations, withdrawObservations } from '../progress/published.ts'
import { logAnswers } from '../visit-reads/log-reads.ts'
import {
  decideVisit,
  decideWithdrawal,
  NO_SUCH_VISIT,
  type RecordRefusal,
  recordedVisit,
  residentsIn,
  seesVisit,
  type WithdrawalRefusal,
} from './domain.ts'
import type { RefusedVisit } from './next-try.ts'
import { publishFacts, visitStates } from './published.ts'
import { findVisits, insertVisits, listRefused, lockVisits, updateVisits } from './store.ts'
import { showsWords, viewOf } from './view.ts'
import type { StoredVisit } from './visit.ts'

/** Refusals that may only mean that what is known here of a home or a person is not the latest. */
const WHAT_A_LATE_EVENT_LOOKS_LIKE = [
  'unknown-household',
  'unknown-resident',
  'household-closed',
  'visit-before-household',
  'resident-elsewhere',
] as const

export function recordCommand(parts: ServiceParts, homes: FollowedHomes) {
  return command(parts, recordVisit, {
    askOwner: {
      when: WHAT_A_LATE_EVENT_LOOKS_LIKE,
      async ask(commands) {
        await parts.units.catchUp() // another process may have written the hamlet
        await homes.refresh(commands.map(({ input }) => homesNamed(input)))
      },
    },
    keys: ({ householdId, visitId }) => ({ household: householdId, visit: visitId }),
    async gather(tx, { keys, commands }) {
      const inputs = commands.map(({ input }) => input)
      const residentIds = inputs.flatMap((input) => residentsIn(input).map(({ residentId }) => residentId))
      const teamIds = inputs.map(({ teamId }) => teamId)
      const visitorIds = inputs.flatMap((input) => input.visitorIds)
      const read = () =>
        Promise.all([findVisits(tx, keys.visit), findResidents(tx, residentIds), findTeams(tx, teamIds, visitorIds)])
      const [homes, early] = await Promise.all([lockHomes(tx, keys.household, inputs.flatMap(observedIn)), read()])
      // What a home was merged into is locked after the first look.
      const merged = [...homes.values()].some(({ mergedInto }) => mergedInto !== null)
      const [known, residents, teams] = merged ? await read() : early
      return { homes: await withHomesOf(tx, [...known.values()], homes), known, residents, teams }
    },
    recorded: {
      find: ({ input }, { known }): Recorded<KnownVisit> | undefined => recordedVisit(input, known),
      sees: (caller, visit, { homes: at }, context) => seesVisit(caller, visit, at, context),
      hidden: NO_SUCH_VISIT,
      differs: 'visit-differs',
    },
    decide: (given, facts, context): Decided<KnownVisit, RecordRefusal['code']> => decideVisit(given, facts, context),
    async write(tx, fresh, context, { homes }) {
      const visits = valuesOf(fresh)
      insertVisits(tx, visits)
      touchHomes(tx, homesElsewhere(homes, visits))
      publishFacts(tx, fresh, context)
      await recordObservations(tx, fresh.map(observationOf), context)
    },
    ...shownBy(recordVisit.operationId, { isNew: true }),
  })
}

export function withdrawCommand(parts: ServiceParts) {
  return command(parts, withdrawVisit, {
    keys: ({ visitId }) => ({ visit: visitId }),
    async gather(tx, { keys }) {
      const visits = await findVisits(tx, keys.visit)
      // The home first, as who records a visit does.
      const known = [...visits.values()]
      const householdIds = known.map(({ householdId }) => householdId)
      const homes = await lockHomes(tx, householdIds, known.flatMap(observedIn))
      return { homes, known: await lockVisits(tx, keys.visit) }
    },
    decide: (given, facts, context): Decided<KnownVisit, WithdrawalRefusal['code']> =>
      decideWithdrawal(given, facts, context),
    async write(tx, fresh, context, { homes }) {
      const visits = valuesOf(fresh)
      updateVisits(tx, visits)
      touchHomes(tx, homesElsewhere(homes, visits))
      await visitStates.append(
        tx,
        visits,
        causesOf(fresh, ({ visitId }) => visitId),
        context,
      )
      await withdrawObservations(
        tx,
        visits.map(({ visitId }) => visitId),
        context,
      )
    },
    ...shownBy(withdrawVisit.operationId, { isNew: false }),
  })
}

/** Who sees a recorded visit follows from its own home, which is not always the one that a command names. */
async function withHomesOf(tx: Tx, visits: readonly StoredVisit[], homes: Homes): Promise<Homes> {
  const others = visits.map(({ householdId }) => householdId).filter((id) => !homes.has(id))
  return others.length === 0 ? homes : new Map([...(await findHomes(tx, others)), ...homes])
}

/** A visit with all refusals of its home, where it was one. */
type KnownVisit = StoredVisit & { refused?: readonly RefusedVisit[] }

/** Visits are answered as each caller may see them; who is shown words that he did not just send has read them. */
function shownBy(operation: string, { isNew }: { isNew: boolean }) {
  return {
    async complete(tx: Tx, accepted: readonly Accepted[], { now }: { now: Date }): Promise<KnownVisit[]> {
      const visits = accepted.map(({ value }) => value)
      const read = accepted.filter(
        ({ value, command, fresh }) => !(isNew && fresh) && showsWords(value, command.caller),
      )
      await logAnswers(tx, operation, read, now)
      const refused = await listRefused(tx, visits)
      return visits.map((visit) => ({ ...visit, refused: refused.get(visit.visitId) ?? [] }))
    },
    answer: ({ refused = [], ...visit }: KnownVisit, { caller }: { caller: Caller }) =>
      accept(viewOf(visit, caller, refused)),
  }
}
type Accepted = { value: KnownVisit; command: Omit<Reader, 'now'>; fresh: boolean }

function observationOf({ value, correlationId }: Fresh<StoredVisit>) {
  return { ...value, on: value.visitedOn, seenAt: value.startedAt, correlationId }
}

function homesNamed(input: Command<typeof recordVisit>['input']) {
  return { householdId: input.householdId, residentIds: residentsIn(input).map(({ residentId }) => residentId) }
}
