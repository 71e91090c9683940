import type { BatchRoute } from '@lantoa/contracts/define-batch'
import type { CommandInput, Route } from '@lantoa/contracts/define-route'
import type { SentFile, UploadRoute } from '@lantoa/contracts/define-upload'
import type { Router } from 'express'
import type { Logger } from 'pino'
import type { z } from 'zod'
import type { Trace } from '../tracing/tracing.ts'
import type { Authenticate } from './auth.ts'
import type { Caller } from './caller.ts'
import type { FieldProblems } from './field-problems.ts'
import type { OutcomeOf } from './outcome.ts'

/** What surrounds a request. */
export type RequestContext = {
  caller: Caller
  correlationId: string
  /** Set while traces are on. */
  trace?: Trace | undefined
  log: Logger
  now: Date
  /** What came in on a route that takes a file. */
  sent?: SentFile
  /** Whether whoever asked has hung up: nobody waits for the answer. */
  clientGone?: (() => boolean) | undefined
  /** On a public route, the coarse network that asks: what is written down of it is how many there were. */
  network?: string | undefined
  /** What is answered goes into a file, of which this is the id. */
  exportId?: string | undefined
  /** Numbers of people in the words of the body: refused, unless the command was carried out before they were. */
  numbers?: FieldProblems
}

/** The parsed parts of a request; `ifMatch` is there when the route requires a version. */
export type RequestOf<R extends Route> = {
  params: z.output<R['params']>
  query: z.output<R['query']>
  body: z.output<R['body']>
  ifMatch?: number
}

/** One command with the one who gives it; single and batch routes arrive in this same form. */
export type Command<R extends Route> = {
  input: CommandInput<R>
  ifMatch?: number
  caller: Caller
  correlationId: string
  trace?: Trace | undefined
  clientGone?: (() => boolean) | undefined
  /** The whole batch is only judged, and nothing of it written. */
  dryRun?: true
  /** Numbers of people in its words: refused, unless it was carried out before they were. */
  numbers?: FieldProblems
  /** Set where it was carried out before, whatever was changed since. */
  made?: Made
}

/** A change of a named version that was carried out before; `kept`: what of its answer nobody could find again. */
export type Made = { readonly kept: unknown }

/** A handler that judges numbers of people in words by itself, after it knows what was sent again. */
type Judging = { readonly judgesNumbers?: true }

export type SingleHandler<R extends Route> = Judging &
  ((request: RequestOf<R>, context: RequestContext) => Promise<OutcomeOf<R>>)

/** A command of a batch that came to no outcome; a `ProblemError` says what its client hears, anything else nothing. */
export type Failed = { readonly ok: false; readonly error: unknown }

/** An answer to each command, in order: one that fails spoils none of the others. */
export type BatchHandler<R extends Route> = Judging &
  ((commands: readonly Command<R>[]) => Promise<readonly (OutcomeOf<R> | Failed)[]>)

/** The handler of a route that takes a file. */
export type UploadHandler<R extends Route> = (
  request: RequestOf<R> & { readonly sent: SentFile },
  context: RequestContext,
) => Promise<OutcomeOf<R>>

export type HandlerOf<R extends Route> =
  R extends BatchRoute<infer Single>
    ? BatchHandler<Single>
    : R extends UploadRoute
      ? UploadHandler<R>
      : SingleHandler<R>

/** A handler for every route of a slice: a missing one does not compile. */
export type Handlers<Routes extends Record<string, Route>> = { [Name in keyof Routes]: HandlerOf<Routes[Name]> }

export type ApiOptions = {
  router: Router
  authenticate: Authenticate
  now: () => Date
  log: Logger
  /** Bytes of bodies that are held at once; default 64 MB. */
  bodyBytes?: number
  /** What one address may send in a minute to routes that need no account; default 120. */
  publicSendsPerMinute?: number
}
