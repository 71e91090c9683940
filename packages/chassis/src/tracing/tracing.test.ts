import { context, propagation, ROOT_CONTEXT, SpanKind, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LogRecord } from '../log/event-log.ts'
import { contextOf, passTraceOn, runIn, type Trace, traceparentOf } from './tracing.ts'
import { traceparentOfCause, traceTransaction } from './tracing-commands.ts'
import { traceRecords } from './tracing-records.ts'

const exporter = new InMemorySpanExporter()
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] })
const tracer = provider.getTracer('test')

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
})
afterAll(() => {
  context.disable()
  propagation.disable()
})
beforeEach(() => exporter.reset())

function request(): Trace {
  return { tracer, context: trace.setSpan(ROOT_CONTEXT, tracer.startSpan('request')) }
}

function ended() {
  return exporter.getFinishedSpans().map((span) => ({
    name: span.name,
    traceId: span.spanContext().traceId,
    parent: span.parentSpanContext?.spanId,
    links: span.links.map((link) => link.context.traceId),
  }))
}

function idsOf(place: Trace | undefined) {
  const { traceId = '', spanId = '' } = (place && trace.getSpanContext(place.context)) ?? {}
  return { traceId, spanId }
}

test('a transaction of two requests is one span in each, the second linked to the first', async () => {
  const [first, second] = [request(), request()]
  const commands = [
    { correlationId: 'a', trace: first },
    { correlationId: 'b', trace: second },
    { correlationId: 'b', trace: second },
    { correlationId: 'c' },
  ]
  const causes = await traceTransaction('recordVisit', commands, async () => ['a', 'b', 'c'].map(traceparentOfCause))
  const [one, two] = [idsOf(first), idsOf(second)]
  expect(ended()).toEqual([
    { name: 'recordVisit', traceId: one.traceId, parent: one.spanId, links: [] },
    { name: 'recordVisit', traceId: two.traceId, parent: two.spanId, links: [one.traceId] },
  ])
  // What has no trace of its own belongs to what goes on, which is the span of the first.
  expect(causes.map((cause) => cause?.slice(3, 35))).toEqual([one.traceId, two.traceId, one.traceId])
})

test('without a trace nothing is made', async () => {
  expect(await traceTransaction('x', [{ correlationId: 'a' }], async () => traceparentOfCause('a'))).toBeUndefined()
  expect(await traceRecords(undefined, STEP, [], async () => traceparentOfCause('a'))).toBeUndefined()
  expect(ended()).toEqual([])
})

test('a failure is told by its kind, not by its words', async () => {
  const failing = traceTransaction('x', [{ correlationId: 'a', trace: request() }], () =>
    Promise.reject(new RangeError('Hoa')),
  )
  await expect(failing).rejects.toThrow('Hoa')
  const [span] = exporter.getFinishedSpans()
  expect([span?.attributes['error.type'], span?.status, span?.events]).toEqual(['RangeError', { code: 2 }, []])
})

const STEP = { name: 'apply', kind: SpanKind.CONSUMER, attributes: {} }

function record(key: string, place?: Trace): LogRecord {
  const traceparent = place && traceparentOf(place.context)
  const headers = { ce_correlationid: key, ...(traceparent === undefined ? {} : { ce_traceparent: traceparent }) }
  return { topic: 'teams.visit-recorded.v1', key, headers, value: null }
}

test('a step for many records is one span in each trace, and none where nothing was done', async () => {
  const [first, second] = [request(), request()]
  const records = [record('a', first), record('b', first), record('c', second), record('d')]
  const causes = await traceRecords(
    tracer,
    STEP,
    records,
    async () => ['a', 'b', 'c', 'd'].map((id) => traceparentOfCause(id)?.slice(3, 35)),
    () => records.slice(0, 2),
  )
  const [one, two] = [idsOf(first), idsOf(second)]
  expect(ended()).toEqual([
    { name: 'apply teams.visit-recorded.v1', traceId: one.traceId, parent: one.spanId, links: [] },
  ])
  expect(exporter.getFinishedSpans()[0]?.attributes['messaging.batch.message_count']).toBe(2)
  expect(causes).toEqual([one.traceId, one.traceId, two.traceId, undefined])
})

test.each([
  ['none', undefined],
  ['nonsense', 'Nguyễn Thị Hoa'],
  ['of zeros', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`],
])('a traceparent that is %s begins a trace of its own', (_what, traceparent) => {
  expect(trace.getSpanContext(contextOf(traceparent))).toBeUndefined()
})

test('who asks another service passes the trace on; who has none sends no header', () => {
  const place = request()
  const asked = (from: Trace | undefined) => {
    const outgoing = new Request('http://identity.test/')
    runIn(from?.context, () => passTraceOn(outgoing))
    return outgoing.headers.get('traceparent')
  }
  expect(asked(place)).toBe(`00-${idsOf(place).traceId}-${idsOf(place).spanId}-01`)
  expect(asked(undefined)).toBeNull()
})
