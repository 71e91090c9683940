import type { CommandInput, Route } from '@lantoa/contracts/define-route'
import type { UnitTree } from '@lantoa/units/tree'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import type { Tx } from '../database/database.ts'
import type { BatchHandler, Command, SingleHandler } from '../http/api.ts'
import type { Caller } from '../http/caller.ts'
import type { FieldProblems } from '../http/field-problems.ts'
import { accept, type HandlerProblem, type OutcomeOf, type Refusal, refuse, refuseProblems } from '../http/outcome.ts'
import type { Cause, EventContext } from '../outbox/outbox.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { changesMade, knowAgain } from './changes-made.ts'
import { type GroupOptions, groupCommands } from './group-commands.ts'
import { flatKeys, type Keys, type KeysOf, keysIn } from './keys.ts'
import { isRepeat } from './repeat.ts'

/** What a decision says: how the thing is from now on and whether that has to be written, or why not. */
export type Decided<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value; readonly fresh: boolean }
  | Refusal<Code>

/** In which units, on which day and at which instant commands are judged; the same for a whole batch. */
export type Context = { readonly tree: UnitTree; readonly today: Day; readonly now: Date }

/** A decided value that has to be written, with what it comes from. */
export type Fresh<Value, Input = unknown> = {
  readonly value: Value
  readonly input: Input
  /** Subject of the caller. */
  readonly by: string
  readonly correlationId: string
}

/**
 * What a recorded thing is, and the input by which it was recorded. Where that was not kept, `decide` knows a repeat by
 * what the thing says.
 */
export type Recorded<Value> = { readonly value: Value; readonly recordedAs?: unknown }

/** How a command is judged whose id stands for something already. */
type Repeats<R extends Route, Facts, Value> = {
  /** What is recorded under the id of the command, whoever may see it. */
  find: (command: Command<R>, facts: Facts) => Recorded<Value> | undefined
  /** Who may see it, by the rule of the routes that read it. To others it is as if it were not there. */
  sees: (caller: Caller, value: Value, facts: Facts, context: Context) => boolean
  /** The answer to others whose command would be taken under an id that nobody has. */
  hidden: Refusal<CodeOf<R>>
  /** The code for another content. */
  differs: CodeOf<R>
}

type CodeOf<R extends Route> = (keyof R['refusals'] & string) | HandlerProblem

type Write<Given extends unknown[], Value> =
  | ((...given: Given) => void)
  | ((...given: Given) => Promise<void>)
  | ((...given: Given) => Promise<readonly Value[]>)

export type CommandSpec<R extends Route, K extends Keys, Facts, Value> = Pick<
  GroupOptions<R>,
  'askOwner' | 'inOrder'
> & {
  /** Two commands that share a key are decided one after the other. `gather` locks rows by these same keys. */
  keys: (input: CommandInput<R>) => K
  /** Reads all that the decisions of a batch need: locks first, then what hangs on them. */
  gather: (tx: Tx, given: { keys: KeysOf<K>; commands: readonly Command<R>[]; context: Context }) => Promise<Facts>
  /** For commands that record something under an id of the client. */
  recorded?: Repeats<R, Facts, Value>
  /** Pure: no await, no clock, no SQL. */
  decide: (command: Command<R>, facts: Facts, context: Context) => Decided<Value, CodeOf<R>>
  /** Changes the facts by what was decided, for commands of the same batch that stand on it without sharing a key. */
  learn?: (facts: Facts, value: Value) => void
  /** Writes what is new, rows and events, in the same transaction. Answers the values where writing changes them. */
  write: Write<[Tx, readonly Fresh<Value, CommandInput<R>>[], Context & EventContext, Facts], Value>
  /**
   * Completes what is answered, new or not, in the same transaction: what hangs on the values, and a line that they were
   * shown. Answers a value for each.
   */
  complete?: (
    tx: Tx,
    accepted: readonly { readonly value: Value; readonly command: Command<R>; readonly fresh: boolean }[],
    context: Context,
  ) => Promise<readonly Value[]>
  /** Writes down what refusals tell of what is recorded. */
  refused?: (
    tx: Tx,
    refused: readonly { readonly code: CodeOf<R>; readonly command: Command<R> }[],
    context: Context,
    facts: Facts,
  ) => Promise<void>
  /** Of a change: what of the answer nobody could find again when it is sent a second time. */
  keep?: (value: Value) => unknown
  /** How the caller is answered; without it by the value, whose `version` becomes the ETag. */
  answer?: (value: Value, command: Command<R>, facts: Facts) => OutcomeOf<R>
}

/**
 * A command of a route: gathers facts, decides, writes and answers, for one or a thousand in one transaction. `one`
 * handles the route itself, `many` its batch.
 * @example
 * const close = command(parts, closeThing, {
 *   keys: ({ thingId }) => ({ thing: thingId }),
 *   gather: (tx, { keys }) => thing.lock(tx, keys.thing),
 *   decide: ({ input }, things, { today }) => decideClosing(input, things.get(input.thingId), today),
 *   write: (tx, fresh) => thing.update(tx, valuesOf(fresh), ['closedOn']),
 * })
 */
export function command<R extends Route, K extends Keys, Facts, Value>(
  parts: Pick<ServiceParts, 'name' | 'database' | 'units' | 'now' | 'fingerprints'>,
  route: R,
  spec: CommandSpec<R, K, Facts, Value>,
): { one: SingleHandler<R>; many: BatchHandler<R> } {
  const changes = route.etag === 'required' ? changesMade(route, parts.fingerprints) : undefined
  const answered = { ...spec, route, changes }
  const { one, many } = groupCommands<R>({
    database: parts.database,
    now: parts.now,
    route,
    keys: (input) => flatKeys(spec.keys(input)),
    ...(spec.askOwner && { askOwner: spec.askOwner }),
    ...(spec.inOrder && { inOrder: spec.inOrder }),
    run(tx, commands, now) {
      const context = { tree: parts.units.tree(), today: dayOf(now), now, source: `/${parts.name}` }
      return run(tx, commands, answered, context)
    },
  })
  const judgesNumbers = true as const
  return { one: Object.assign(one, { judgesNumbers }), many: Object.assign(many, { judgesNumbers }) }
}

type Answered<R extends Route, K extends Keys, Facts, Value> = CommandSpec<R, K, Facts, Value> & {
  readonly route: R
  readonly changes: ReturnType<typeof changesMade> | undefined
}

async function run<R extends Route, K extends Keys, Facts, Value>(
  tx: Tx,
  commands: readonly Command<R>[],
  spec: Answered<R, K, Facts, Value>,
  context: Context & EventContext,
): Promise<readonly OutcomeOf<R>[]> {
  const facts = await spec.gather(tx, { keys: keysIn(commands, spec.keys), commands, context })
  const judged = commands.map((command) => {
    const decision = refuseNumbers(command, judge(command, facts, spec, context))
    if (decision.ok && decision.fresh) spec.learn?.(facts, decision.value)
    return decision
  })
  const again = (command: Command<R>) => spec.decide(command, facts, context)
  const decisions = spec.changes ? await knowAgain(tx, spec.changes, commands, judged, again) : judged
  const settled = await settle(tx, commands, decisions, facts, spec, context)
  const values = await complete(tx, commands, decisions, settled, spec, context)
  const refused = decisions.flatMap((decision, index) =>
    decision.ok ? [] : [{ code: decision.code, command: commands[index] as Command<R> }],
  )
  if (refused.length > 0) await spec.refused?.(tx, refused, context, facts)
  const answer = spec.answer ?? plainAnswer<R, Value>
  return decisions.map((decision, index) =>
    decision.ok ? answer(values.get(index) as Value, commands[index] as Command<R>, facts) : decision,
  )
}

/** Words that hold numbers of people are refused, unless they were recorded before that was refused. */
function refuseNumbers<Value, Code extends string>(
  { numbers: errors }: { readonly numbers?: FieldProblems },
  decision: Decided<Value, Code>,
): Decided<Value, Code | 'invalid-request'> {
  const isRepeat = decision.ok && !decision.fresh
  return isRepeat || !errors ? decision : refuseProblems(errors)
}

/** What was sent before is answered before anything else is judged: the world may have moved on since. */
function judge<R extends Route, K extends Keys, Facts, Value>(
  command: Command<R>,
  facts: Facts,
  { route, recorded, decide }: Answered<R, K, Facts, Value>,
  context: Context,
): Decided<Value, CodeOf<R>> {
  const known = recorded?.find(command, facts)
  if (!known || !recorded) return decide(command, facts, context)
  if (!recorded.sees(command.caller, known.value, facts, context)) {
    // Last, so that nothing but a whole command tells an id of other units from one that nobody has.
    const decision = decide(command, facts, context)
    return decision.ok || decision.code === recorded.differs ? recorded.hidden : decision
  }
  if (known.recordedAs === undefined) return decide(command, facts, context)
  if (isRepeat(route, known.recordedAs, command.input)) return { ok: true, value: known.value, fresh: false }
  const detail = 'Something with this id is recorded already, with other content.'
  return refuse(recorded.differs, detail, { pointer: `/${Object.keys(route.params.shape).at(-1)}` })
}

/** Writes what is new. Answers the values of all accepted commands by the place of their command. */
async function settle<R extends Route, K extends Keys, Facts, Value>(
  tx: Tx,
  commands: readonly Command<R>[],
  decisions: readonly Decided<Value>[],
  facts: Facts,
  spec: Answered<R, K, Facts, Value>,
  context: Context & EventContext,
): Promise<Map<number, Value>> {
  const values = new Map<number, Value>()
  const places: number[] = []
  const fresh = commands.flatMap(({ input, caller, correlationId }, index) => {
    const decision = decisions[index]
    if (!decision?.ok) return []
    values.set(index, decision.value)
    if (!decision.fresh) return []
    places.push(index)
    return [{ value: decision.value, input, by: caller.subject, correlationId }]
  })
  if (fresh.length === 0) return values
  const made = places.flatMap((index, at) => {
    const [given, one] = [commands[index], fresh[at]]
    return given && one ? [{ ...given, kept: spec.keep?.(one.value) ?? null }] : []
  })
  spec.changes?.insert(tx, made, context.now)
  const written = (await spec.write(tx, fresh, context, facts)) ?? []
  for (const [at, value] of written.entries()) values.set(places[at] ?? -1, value)
  return values
}

async function complete<R extends Route, K extends Keys, Facts, Value>(
  tx: Tx,
  commands: readonly Command<R>[],
  decisions: readonly Decided<Value>[],
  values: ReadonlyMap<number, Value>,
  spec: CommandSpec<R, K, Facts, Value>,
  context: Context,
): Promise<ReadonlyMap<number, Value>> {
  if (!spec.complete || values.size === 0) return values
  const accepted = [...values].map(([index, value]) => {
    const decision = decisions[index]
    return { value, command: commands[index] as Command<R>, fresh: decision?.ok === true && decision.fresh }
  })
  const completed = await spec.complete(tx, accepted, context)
  return new Map([...values.keys()].map((index, at) => [index, completed[at] as Value]))
}

function plainAnswer<R extends Route, Value>(value: Value): OutcomeOf<R> {
  const { version } = value as { version?: number }
  return accept(value, version) as OutcomeOf<R> // `command` is only given a value that is the response, or an `answer`
}

/** The values of what is to be written. */
export function valuesOf<Value>(fresh: readonly Fresh<Value>[]): Value[] {
  return fresh.map(({ value }) => value)
}

/** What to publish because of commands: the id of each aggregate with the correlation id of its command. */
export function causesOf<Value>(fresh: readonly Fresh<Value>[], idOf: (value: Value) => string): Cause[] {
  return fresh.map(({ value, correlationId }) => ({ id: idOf(value), correlationId }))
}
