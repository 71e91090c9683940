import type { HomeOnPhone } from '../../phone/home.ts'
import type { Locker } from '../../phone/locker.ts'
import type { Me } from '../../phone/me.ts'
import type { Gone } from '../../phone/pack.ts'
import type { PersonFacts } from '../../phone/person-facts.ts'
import { visitorIn } from '../open/of-me.ts'
import type { Answers } from './decide.ts'

/** `gone`: it has left the phone, and nothing else is known of it. */
export type VisitedHome = Pick<HomeOnPhone, 'householdId' | 'address' | 'people'> & { gone?: true }
export type VisitFacts = {
  home: VisitedHome
  visitor: NonNullable<Answers['visitor']>
  draft: Answers | undefined
  /** How far its people are, as was known before. */
  known: ReadonlyMap<string, PersonFacts>
}

/** Reads for one page what it shows of a visit. What it was opened with stays, whatever a fetch takes from the phone. */
export function visitReaderOf(id: string): (locker: Locker) => Promise<VisitFacts | undefined> {
  let opened: VisitFacts | undefined
  return async (locker) => {
    opened ??= await gatherVisit(locker, id)
    return opened
  }
}

async function gatherVisit(locker: Locker, id: string): Promise<VisitFacts | undefined> {
  const [found, me, kept, known] = await Promise.all([locker.home(id), locker.me(), locker.draft(id), locker.facts(id)])
  const draft = kept as Answers | undefined // only the page of a visit keeps drafts
  const visitor = visitorTo(found, me, draft)
  if (visitor === undefined) return undefined
  const home = isHere(found) ? found : { householdId: id, address: null, people: [], gone: true as const }
  return { home, visitor, draft, known }
}

type Found = HomeOnPhone | { gone: Gone } | undefined

/** A visit is finished as whom it was begun. Undefined: no visit to this home can be written down. */
export function visitorTo(found: Found, me: Me | undefined, draft: Pick<Answers, 'visitor'> | undefined) {
  return draft?.visitor ?? (isHere(found) ? visitorIn(me, found.hamletCode) : undefined)
}

function isHere(found: Found): found is HomeOnPhone {
  return found !== undefined && !('gone' in found)
}
