import type { Handlers } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import * as contract from '@lantoa/contracts/teams/concerns.http'
import { dayOf } from '@lantoa/vietnam/days'
import { answer } from '../answers/answers.ts'
import { codeWatcher } from './code-watcher.ts'
import { concernCommands } from './commands.ts'
import { seesConcern, viewOf } from './concern.ts'
import { NO_SUCH_CONCERN } from './domain.ts'
import { readsAnswer } from './given-answer.ts'
import { concernsOf } from './published.ts'
import { STEPS } from './steps.ts'
import { concern, countUses, listConcerns, lyingIn } from './store.ts'

/** Questions and difficulties, from whoever raised one to its answer. */
export function concernSlice(parts: ServiceParts): Slice {
  const concerns = concernsOf(parts)
  parts.units.watch(codeWatcher(parts, concerns))
  const { raise, correct, step } = concernCommands(parts, concerns)
  const handlers: Handlers<typeof contract.concernRoutes> = {
    raiseConcern: raise.one,
    raiseConcernBatch: raise.many,
    correctConcern: correct.one,
    acceptConcern: step(contract.acceptConcern, STEPS.accept),
    startConcern: step(contract.startConcern, STEPS.start),
    forwardConcern: step(contract.forwardConcern, STEPS.forward),
    answerConcern: step(contract.answerConcern, STEPS.answer),
    rejectConcern: step(contract.rejectConcern, STEPS.reject),
    turnConcern: step(contract.turnConcern, STEPS.turn),
    closeConcern: step(contract.closeConcern, STEPS.close),
    reopenConcern: step(contract.reopenConcern, STEPS.reopen),
    withdrawConcern: step(contract.withdrawConcern, STEPS.withdraw),
    ...readHandlers(parts),
  }
  return slice({ routes: contract.concernRoutes, handlers, republishes: [concerns.republisher] })
}

type Reads = 'getConcern' | 'listConcerns' | 'countAnswerUses'

function readHandlers({ database, units }: ServiceParts): Pick<Handlers<typeof contract.concernRoutes>, Reads> {
  const placeOn = (now: Date) => ({ tree: units.tree(), today: dayOf(now) })
  return {
    async getConcern({ params: { concernId } }, { caller, now }) {
      const place = placeOn(now)
      const found = (await concern.find(database, [concernId])).get(concernId)
      if (!found || !seesConcern(caller, found, place)) return NO_SUCH_CONCERN
      return accept(viewOf(found, caller, place.today), found.version)
    },
    async listConcerns({ query }, { caller, now }) {
      const { tree, today } = placeOn(now)
      const scope = placesToRead(caller, tree, query.unit, today, { withReused: true })
      if (!scope.ok) return scope
      const wanted = { only: query.only, today, subject: caller.subject }
      const page = await listConcerns(database, query, lyingIn(scope.codes, wanted))
      if (!page.ok) return page
      const { items, found, ...next } = page.value
      // Codes are given again: what was read by code is judged by its day.
      const callers = [caller, ...(query.unit === undefined ? [] : [within(caller, query.unit)])]
      const shown = items.filter((one) => callers.every((each) => seesConcern(each, one, { tree, today })))
      const counted = found && { found: { ...found, count: found.count - items.length + shown.length } }
      return accept({ items: shown.map((one) => viewOf(one, caller, today)), ...counted, ...next })
    },
    async countAnswerUses({ body: { answerIds } }, { caller, now }) {
      const place = placeOn(now)
      const known = [...(await answer.find(database, answerIds)).values()]
      const read = known.filter((one) => readsAnswer(caller, one, place)).map((one) => String(one.answerId))
      const scope = placesToRead(caller, place.tree, undefined, place.today)
      return accept({ items: await countUses(database, read, scope.ok ? scope.codes : []) })
    },
  }
}

function within(caller: Caller, unit: string): Caller {
  return { ...caller, units: [unit] }
}
