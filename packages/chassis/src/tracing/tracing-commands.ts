import { type Context, context, createContextKey, ROOT_CONTEXT, type Span, trace } from '@opentelemetry/api'
import { markFailed, type Trace, traceparentOf } from './tracing.ts'

/** Correlation ids of what a transaction works on, and the traceparent of each. */
type Causes = ReadonlyMap<string, string>

type Traced = { readonly correlationId: string; readonly trace?: Trace | undefined }

const CAUSES = createContextKey('causes')

/**
 * Runs a transaction that commands of many requests share. Each traced request gets a span of it; that of the first
 * holds what happens inside, the others are linked to it.
 */
export async function traceTransaction<Result>(
  name: string,
  commands: readonly Traced[],
  work: () => Promise<Result>,
): Promise<Result> {
  if (!commands.some((command) => command.trace)) return work()
  const spans = spansOfRequests(name, commands)
  const [place] = spans.values()
  try {
    return await context.with(withCauses(place ?? ROOT_CONTEXT, causesOf(commands, spans)), work)
  } catch (error) {
    for (const span of opened(spans)) markFailed(span, error)
    throw error
  } finally {
    for (const span of opened(spans)) span.end()
  }
}

/** What events of these correlation ids name as the span that caused them. */
export function withCauses(place: Context, causes: Causes): Context {
  return place.setValue(CAUSES, causes)
}

/** The traceparent for an event: of the command with that correlation id, else of whatever goes on. */
export function traceparentOfCause(correlationId: string | undefined): string | undefined {
  const place = context.active()
  if (place === ROOT_CONTEXT) return undefined
  const causes = place.getValue(CAUSES) as Causes | undefined // nobody else has the key
  return causes?.get(correlationId ?? '') ?? traceparentOf(place)
}

/** One for each request, however many commands it brought. */
function spansOfRequests(name: string, commands: readonly Traced[]): Map<Trace, Context> {
  const spans = new Map<Trace, Context>()
  const attributes = { 'lantoa.transaction.commands': commands.length }
  for (const { trace: request } of commands) {
    if (!request || spans.has(request)) continue
    const [first] = spans.values()
    const shared = first && trace.getSpanContext(first)
    const links = shared ? [{ context: shared }] : []
    const span = request.tracer.startSpan(name, { attributes, links }, request.context)
    spans.set(request, trace.setSpan(request.context, span))
  }
  return spans
}

function causesOf(commands: readonly Traced[], spans: ReadonlyMap<Trace, Context>): Causes {
  const causes = new Map<string, string>()
  for (const { correlationId, trace: request } of commands) {
    const place = request && spans.get(request)
    const traceparent = place && traceparentOf(place)
    if (traceparent !== undefined) causes.set(correlationId, traceparent)
  }
  return causes
}

function opened(spans: ReadonlyMap<Trace, Context>): Span[] {
  return [...spans.values()].flatMap((place) => trace.getSpan(place) ?? [])
}
