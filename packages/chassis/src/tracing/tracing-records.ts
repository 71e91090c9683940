import {
  type Attributes,
  type Context,
  context,
  ROOT_CONTEXT,
  type Span,
  type SpanKind,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { LogRecord } from '../log/event-log.ts'
import { contextOf, markFailed, traceparentOf } from './tracing.ts'
import { withCauses } from './tracing-commands.ts'

/** What is done with records: `publish`, `apply`. */
export type Step = { readonly name: string; readonly kind: SpanKind; readonly attributes: Attributes }

/**
 * Does a step for records of many traces at once. Each trace gets one span of it for each topic, all of the same time.
 * `touched` says, where that is not all of them, to which records something was done: the others get none.
 */
export async function traceRecords<Result>(
  tracer: Tracer | undefined,
  step: Step,
  records: readonly LogRecord[],
  work: () => Promise<Result>,
  touched: (result: Result) => readonly LogRecord[] = () => records,
): Promise<Result> {
  const spans = tracer && startSpans(tracer, step, records)
  if (!spans?.size) return work()
  try {
    const result = await context.with(contextOfAll(spans, records), work)
    const counts = Map.groupBy(touched(result), nameOfSpan)
    for (const [name, span] of opened(spans)) finish(span, counts.get(name)?.length ?? 0)
    return result
  } catch (error) {
    for (const [, span] of opened(spans)) {
      markFailed(span, error)
      span.end()
    }
    throw error
  }
}

/** Topic and trace id. */
function nameOfSpan({ topic, headers }: LogRecord): string | undefined {
  return headers.ce_traceparent && `${topic} ${headers.ce_traceparent.slice(3, 35)}`
}

function startSpans(tracer: Tracer, step: Step, records: readonly LogRecord[]): Map<string, Context> {
  const spans = new Map<string, Context>()
  for (const record of records) {
    const name = nameOfSpan(record)
    if (name === undefined || spans.has(name)) continue
    const parent = contextOf(record.headers.ce_traceparent)
    const attributes = { ...step.attributes, 'messaging.destination.name': record.topic }
    const span = tracer.startSpan(`${step.name} ${record.topic}`, { kind: step.kind, attributes }, parent)
    spans.set(name, trace.setSpan(parent, span))
  }
  return spans
}

/** What the step makes of records, such as new events, belongs to the trace of the record with the same correlation id. */
function contextOfAll(spans: ReadonlyMap<string, Context>, records: readonly LogRecord[]): Context {
  const traceparents = new Map([...spans].map(([name, place]) => [name, traceparentOf(place)]))
  const causes = new Map<string, string>()
  for (const record of records) {
    const traceparent = traceparents.get(nameOfSpan(record) ?? '')
    const { ce_correlationid: correlationId } = record.headers
    if (traceparent !== undefined && correlationId !== undefined) causes.set(correlationId, traceparent)
  }
  const [first] = spans.values()
  return withCauses(spans.size === 1 && first ? first : ROOT_CONTEXT, causes)
}

function opened(spans: ReadonlyMap<string, Context>): [string, Span][] {
  return [...spans].flatMap(([name, place]) => {
    const span = trace.getSpan(place)
    return span ? [[name, span]] : []
  })
}

/** A span that is not ended is never sent. */
function finish(span: Span, records: number): void {
  if (records === 0) return
  span.setAttribute('messaging.batch.message_count', records)
  span.end()
}
