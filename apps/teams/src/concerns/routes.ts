import { textReadsOf } from '@lantoa/chassis/access-log/text-reads'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Handlers, RequestContext } from '@lantoa/chassis/http/api'
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
import { type StoredConcern, seesConcern, seesWords, viewOf } from './concern.ts'
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
    getConcern: ({ params: { concernId } }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const place = placeOn(now)
        const found = (await concern.find(tx, [concernId])).get(concernId)
        if (!found || !seesConcern(caller, found, place)) return NO_SUCH_CONCERN
        await logWords(tx, contract.getConcern.operationId, [found], reader)
        return accept(viewOf(found, caller, place.today), found.version)
      }),
    listConcerns: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const { tree, today } = placeOn(now)
        const scope = placesToRead(caller, tree, query.unit, today, { withReused: true })
        if (!scope.ok) return scope
        const wanted = { only: query.only, today, subject: caller.subject }
        const page = await listConcerns(tx, query, lyingIn(scope.codes, wanted))
        if (!page.ok) return page
        const { items, found, ...next } = page.value
        // Codes are given again: what was read by code is judged by its day.
        const callers = [caller, ...(query.unit === undefined ? [] : [within(caller, query.unit)])]
        const shown = items.filter((one) => callers.every((each) => seesConcern(each, one, { tree, today })))
        const counted = found && { found: { ...found, count: found.count - items.length + shown.length } }
        await logWords(tx, contract.listConcerns.operationId, shown, reader)
        return accept({ items: shown.map((one) => viewOf(one, caller, today)), ...counted, ...next })
      }),
    async countAnswerUses({ body: { answerIds } }, { caller, now }) {
      const place = placeOn(now)
      const known = [...(await answer.find(database, answerIds)).values()]
      const read = known.filter((one) => readsAnswer(caller, one, place)).map((one) => String(one.answerId))
      const scope = placesToRead(caller, place.tree, undefined, place.today)
      return accept({ items: await countUses(database, read, scope.ok ? scope.codes : []) })
    },
  }
}

const { logReads } = textReadsOf({ table: concern.name, key: 'concern_id' })

/** Who reads words of others that may name a person is written down; who raised it knows them. */
async function logWords(tx: Tx, operation: string, shown: readonly StoredConcern[], reader: RequestContext) {
  const { caller } = reader
  const read = shown.filter((one) => one.raisedBy !== caller.subject && seesWords(caller, one))
  const named = read.map(({ concernId: thingId, unitCode }) => ({ thingId, unitCode }))
  await logReads(tx, operation, named, reader)
}

function within(caller: Caller, unit: string): Caller {
  return { ...caller, units: [unit] }
}
