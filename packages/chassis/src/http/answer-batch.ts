import { setImmediate } from 'node:timers/promises'
import { BATCH_LIMIT, type BatchRoute, itemSchema } from '@lantoa/contracts/define-batch'
import type { CommandInput, Route } from '@lantoa/contracts/define-route'
import type { Problem } from '@lantoa/contracts/problem'
import type { RequestHandler } from 'express'
import type { z } from 'zod'
import { runIn, traceFields } from '../tracing/tracing.ts'
import { serialiserOf } from '../wire/serialiser.ts'
import { problemOf } from './answer.ts'
import type { BatchHandler, Command, Failed, RequestContext } from './api.ts'
import { type FieldProblems, fieldSentence, unknownFields } from './field-problems.ts'
import type { OutcomeOf } from './outcome.ts'
import { parseBody } from './parse-input.ts'
import { generalProblem, ProblemError, problemOfError, unexpectedIn } from './problems.ts'

type Answer = OutcomeOf<Route> | Failed

/** Parses many commands of a single route, and answers each in its place: a bad one spoils no other. */
export function answerBatch({ single }: BatchRoute, handler: BatchHandler<Route>): RequestHandler {
  const schema = itemSchema(single)
  const write = serialiserOf(single.response)
  return async (request, response) => {
    const context: RequestContext = response.locals.context
    const { items, dryRun } = batchOf(request.body)
    const parsed = await inTurns(items, (item) =>
      parseItem(schema, item, context, { dryRun, judgesNumbers: handler.judgesNumbers }),
    )
    const commands = parsed.flatMap((item) => ('problem' in item ? [] : [item]))
    const answers = await runIn(context.trace?.context, () => handler(commands))
    if (answers.length !== commands.length) throw new Error(`${single.operationId}: not one answer to each command`)
    refuseWhatWasNotTakenUp(answers)
    const written = answers.map((answer) => writeAnswer(answer, single, write, context)).values()
    const results = parsed.map((item) => ('problem' in item ? refused(item.problem) : written.next().value))
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.send(Buffer.from(`{"results":[${results.join(',')}]}`))
  }
}

/** Milliseconds after which others come in between: megabytes of words would keep everybody waiting for seconds. */
const TURN_MS = 10

async function inTurns<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Promise<Result[]> {
  const results: Result[] = []
  let begun = performance.now()
  for (const item of items) {
    results.push(work(item))
    if (performance.now() - begun < TURN_MS) continue
    await setImmediate()
    begun = performance.now()
  }
  return results
}

function batchOf(body: unknown): { items: unknown[]; dryRun: boolean } {
  const given = (Array.isArray(body) ? {} : (body ?? {})) as { items?: unknown; dryRun?: unknown }
  const { items, dryRun = false, ...rest } = given
  const errors = unknownFields(Object.keys(rest), '')
  const fits = Array.isArray(items) && items.length > 0 && items.length <= BATCH_LIMIT
  if (fits && typeof dryRun === 'boolean' && errors.length === 0) return { items, dryRun }
  if (errors.length === 0 && !fits)
    errors.push({ pointer: '/items', detail: `an array of 1 to ${BATCH_LIMIT} commands` })
  if (errors.length === 0) errors.push({ pointer: '/dryRun', detail: 'true or false' })
  throw new ProblemError('invalid-request', fieldSentence(errors), { errors })
}

function parseItem(
  schema: z.ZodObject,
  item: unknown,
  context: RequestContext,
  { dryRun, judgesNumbers }: { dryRun: boolean; judgesNumbers: true | undefined },
): Command<Route> | { problem: Problem } {
  const errors: FieldProblems = []
  const numbers: FieldProblems = judgesNumbers ? [] : errors
  const parsed = parseBody(schema, item, errors, numbers)
  if (!parsed || errors.length > 0) return { problem: generalProblem('invalid-request', fieldSentence(errors), errors) }
  const { ifMatch, ...input } = parsed
  const version = typeof ifMatch === 'number' ? { ifMatch } : {}
  return {
    input: input as CommandInput<Route>,
    ...version,
    caller: context.caller,
    correlationId: context.correlationId,
    trace: context.trace,
    clientGone: context.clientGone,
    ...(dryRun ? { dryRun } : {}),
    ...(numbers.length > 0 ? { numbers } : {}),
  }
}

/** Where nothing at all was taken up the whole request is refused: clients come again by themselves. */
function refuseWhatWasNotTakenUp(answers: readonly Answer[]): void {
  const [first] = answers
  const taken = answers.some((answer) => !('error' in answer && answer.error instanceof ProblemError))
  if (!taken && first && 'error' in first) throw first.error
}

/** As the batch's contract has it; what does not fit the single route's answer fails by itself as well. */
function writeAnswer(
  answer: Answer,
  single: Route,
  write: (value: unknown) => string,
  context: RequestContext,
): string {
  if ('error' in answer) return failed(answer.error, context)
  if (!answer.ok) return refused(problemOf(single, answer, context.correlationId))
  const version = answer.version === undefined ? '' : `,"version":${answer.version}`
  try {
    return `{"accepted":true,"value":${write(answer.value)}${version}}`
  } catch (error) {
    return failed(error, context)
  }
}

function failed(error: unknown, { log, correlationId, trace }: RequestContext): string {
  const unexpected = unexpectedIn(error)
  const line = { err: unexpected, correlationId, ...traceFields(trace?.context) }
  if (unexpected !== undefined) log.error(line, 'a command of a batch failed')
  return refused({ ...problemOfError(error), correlationId })
}

function refused(problem: Problem): string {
  return JSON.stringify({ accepted: false, problem })
}
