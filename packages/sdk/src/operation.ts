import type { LantoaError, Problem, TransportCode } from './failure.ts'
import type { Operations } from './generated/operations.ts'

/** What the client knows of an operation at run time. */
export type Operation = {
  readonly method: 'get' | 'put' | 'post' | 'patch' | 'delete'
  readonly path: string
  /** Sending it twice does no harm, so it may be tried again. */
  readonly repeatable?: true
  readonly paginated?: true
  readonly batch?: true
  /** It answers a file and no JSON. */
  readonly file?: true
  /** It takes a file and no JSON. */
  readonly upload?: true
}

type Part<Name extends string, Value> = [Value] extends [never] ? unknown : { [Key in Name]: Value }
type PathOf<Op> = Op extends { parameters: { path: infer Path extends object } } ? Path : never
type BodyOf<Op> = Op extends { requestBody: { content: infer Content } }
  ? Content extends { 'application/json': infer Body }
    ? Body
    : FileToSend<keyof Content & string>
  : never
type VersionOf<Op> = Op extends { parameters: { header: { 'If-Match': string } } } ? string | number : never
/** Optional fields may be given as undefined too, which is how they often come. */
type Loose<Query> = {
  [Key in keyof Query]: Record<never, never> extends Pick<Query, Key> ? Query[Key] | undefined : Query[Key]
}
type QueryPart<Op> = Op extends { parameters: { query: infer Query extends object } }
  ? { query: Loose<Query> }
  : Op extends { parameters: { query?: infer Query extends object } }
    ? [Query] extends [never]
      ? unknown
      : { query?: Loose<Query> }
    : unknown

/**
 * What every call takes. `idempotencyKey` makes a POST repeatable where the route keeps such keys; `exportId` says that what
 * is answered goes into a file, the same UUID for all of the file, so that the services log who took what away.
 */
export type CallOptions = {
  signal?: AbortSignal | undefined
  idempotencyKey?: string | undefined
  exportId?: string | undefined
}

/** `params` are of the path; `ifMatch` is the `etag` (or the bare version) of what is to be changed. */
export type ArgsOf<Op> = Part<'params', PathOf<Op>> &
  QueryPart<Op> &
  Part<'body', BodyOf<Op>> &
  Part<'ifMatch', VersionOf<Op>> &
  CallOptions

/** A file on its way out, and of which of the types that the operation takes it is. */
export type FileToSend<Type extends string = string> = {
  readonly mediaType: Type
  readonly content: Blob | Uint8Array<ArrayBuffer>
}

/** A file as it comes in: read it to its end or cancel it. One that breaks off fails, it never just ends. */
export type StreamedFile = {
  /** As the service calls it; undefined where it calls it nothing. */
  readonly name: string | undefined
  readonly mediaType: string
  readonly body: ReadableStream<Uint8Array>
}

export type DataOf<Op> = Op extends { responses: { 200: { content: infer Content } } }
  ? Content extends { 'application/json': infer Data }
    ? Data
    : StreamedFile
  : never

type AnswersOf<Op> = Op extends { responses: infer Responses } ? Responses[keyof Responses] : never
type ProblemIn<Answer> = Answer extends { content: { 'application/problem+json': { code: infer Code extends string } } }
  ? Code
  : never

/** Every code that this operation can fail with. */
export type CodeOf<Op> = ProblemIn<AnswersOf<Op>> | TransportCode

export type Success<Data> = { data: Data; error?: undefined; etag?: string; response: Response }
export type Failure<Code extends string> = {
  data?: undefined
  error: Problem<Code>
  etag?: undefined
  response?: Response
}
export type Result<Data, Code extends string> = Success<Data> | Failure<Code>

/** A promise of a result; whatever goes wrong is in the result, it rejects only when the caller aborts. */
export type Pending<Data, Code extends string> = Promise<Result<Data, Code>> & {
  /** The data itself; rejects with a {@link LantoaError} otherwise. */
  orThrow(): Promise<Data>
}

/** Instead of the data: what the caller has already is still so. */
export type NotModified = { notModified: true }

type Arguments<Args> = Record<never, never> extends Args ? [args?: Args] : [args: Args]
type PlainCall<Op> = (...args: Arguments<ArgsOf<Op>>) => Pending<DataOf<Op>, CodeOf<Op>>
/** `ifNoneMatch` is the `etag` of the answer that the caller has, undefined where he has none. */
type ConditionalCall<Op> = (
  args: ArgsOf<Op> & { ifNoneMatch: string | undefined },
) => Pending<DataOf<Op> | NotModified, CodeOf<Op>>
type Call<Op> = Op extends { responses: { 304: unknown } } ? ConditionalCall<Op> & PlainCall<Op> : PlainCall<Op>

/** Lists: page by page, or entry by entry; both throw a {@link LantoaError} when a page cannot be read. */
type Listing<Op> =
  DataOf<Op> extends { items: (infer Item)[]; next?: string }
    ? {
        pages(...args: Arguments<ArgsOf<Op>>): AsyncGenerator<DataOf<Op>, void, undefined>
        all(...args: Arguments<ArgsOf<Op>>): AsyncGenerator<Item, void, undefined>
      }
    : unknown

export type ManyOptions = {
  /** Requests under way at once; more than one gives up the order between requests. Default 1. */
  concurrency?: number
  onProgress?: (progress: { done: number; total: number }) => void
  signal?: AbortSignal | undefined
  /** Only asks what each command would be answered. What one request would write the next does not see. */
  dryRun?: boolean | undefined
}
type Refused<Op> = { accepted: false; problem: Problem<CodeOf<Op>> }
type Many<Op> =
  BodyOf<Op> extends { items: (infer Item)[] }
    ? DataOf<Op> extends { results: (infer Entry)[] }
      ? {
          /**
           * Any number of commands, split into requests that a service takes. One result per command, in order; where a
           * whole request failed, each of its commands carries that problem and can be sent again.
           */
          many(items: readonly Item[], options?: ManyOptions): Promise<(Entry | Refused<Op>)[]>
        }
      : unknown
    : unknown

export type Method<Op> = Call<Op> & Listing<Op> & Many<Op>

export type Service = keyof Operations

/** One method per operation of each service. */
export type Lantoa = { [Name in Service]: { [Id in keyof Operations[Name]]: Method<Operations[Name][Id]> } }

/** An operation's arguments, data or codes by name: `Data<'teams', 'getVisit'>`. */
export type Args<S extends Service, Id extends keyof Operations[S]> = ArgsOf<Operations[S][Id]>
export type Data<S extends Service, Id extends keyof Operations[S]> = DataOf<Operations[S][Id]>
export type Code<S extends Service, Id extends keyof Operations[S]> = CodeOf<Operations[S][Id]>
