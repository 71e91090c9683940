import { expectTypeOf, test } from 'vitest'
import { type Code, createLantoa, type Data, type NotModified } from './client.ts'

const lantoa = createLantoa({ baseUrl: 'http://lantoa.test', token: 't' })
const { teams } = lantoa

// The compiler is the judge here: these hold when `tsc` is clean.
test('codes are those of the operation, its data needs the error ruled out', () => {
  async function call() {
    const { data, error } = await teams.recordVisit({
      params: { visitId: '' },
      body: { householdId: '', teamId: '', visitorIds: [], startedAt: '', outcome: 'done' },
    })
    if (error) {
      expectTypeOf(error.code).toEqualTypeOf<Code<'teams', 'recordVisit'>>()
      // @ts-expect-error: recordVisit is never refused for this
      if (error.code === 'still-failing') return
      return
    }
    expectTypeOf(data).toEqualTypeOf<Data<'teams', 'recordVisit'>>()
    expectTypeOf(data.nextTryOn).toEqualTypeOf<string | null>()
  }
  expectTypeOf(call).toBeFunction()
  type RecordCode = Code<'teams', 'recordVisit'>
  expectTypeOf<'household-closed' | 'visit-differs' | 'invalid-request' | 'timeout'>().toExtend<RecordCode>()
  expectTypeOf<'still-failing'>().not.toExtend<RecordCode>()
  expectTypeOf<'precondition-failed'>().not.toExtend<RecordCode>()
  expectTypeOf<'precondition-failed'>().toExtend<Code<'teams', 'closeUnit'>>()
})

test('arguments are those of the operation', () => {
  expectTypeOf(teams.getStatus).toBeCallableWith()
  expectTypeOf(teams.getVisit).toBeCallableWith({ params: { visitId: '' } })
  expectTypeOf(teams.listVisits).toBeCallableWith({ query: { householdId: '', cursor: undefined } })
  const wrong = () => [
    // @ts-expect-error: a visit has an id
    teams.getVisit(),
    // @ts-expect-error: reading takes no body
    teams.getVisit({ params: { visitId: '' }, body: {} }),
    // @ts-expect-error: the household is required
    teams.listVisits({ query: {} }),
    // @ts-expect-error: a visit has no version
    teams.recordVisit({ params: { visitId: '' }, body: report(), ifMatch: 1 }),
    // @ts-expect-error: who changes a unit names the version
    teams.closeUnit({ params: { code: '' }, body: { on: '', successors: [] } }),
    // @ts-expect-error: teams has no such operation
    teams.openAccount,
  ]
  expectTypeOf(wrong).toBeFunction()
})

test('only who says what he has is answered that it is still so', () => {
  const params = { hamletCode: '' }
  const known = () => teams.getPack({ params, ifNoneMatch: undefined }).orThrow()
  const unknown = () => teams.getPack({ params }).orThrow()
  expectTypeOf(known).returns.resolves.toEqualTypeOf<Data<'teams', 'getPack'> | NotModified>()
  expectTypeOf(unknown).returns.resolves.toEqualTypeOf<Data<'teams', 'getPack'>>()
  // @ts-expect-error: the answer of a visit has no tag
  expectTypeOf(() => teams.getVisit({ params: { visitId: '' }, ifNoneMatch: '""' })).toBeFunction()
})

test('iterators belong to lists, many() to batches', () => {
  expectTypeOf(teams.listVisits).toHaveProperty('all')
  expectTypeOf(teams.getVisit).not.toHaveProperty('all')
  expectTypeOf(teams.recordVisitBatch).toHaveProperty('many')
  expectTypeOf(teams.recordVisit).not.toHaveProperty('many')
  type Refused = Extract<Awaited<ReturnType<typeof teams.recordVisitBatch.many>>[number], { accepted: false }>
  expectTypeOf<'household-closed' | 'timeout'>().toExtend<Refused['problem']['code']>()
})

declare function report(): Parameters<typeof teams.recordVisit>[0]['body']
