import { createLantoa } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { joinSessions } from './join-sessions.ts'

type Person = { readonly attendeeId: string; readonly actions?: readonly string[]; readonly isOff?: true }
type Report = { status?: string; headcounts?: readonly object[]; people?: readonly Person[] }

/** A service with two reports of a session; `refused`: who cannot be written down. */
function service(reports: Readonly<Record<'mine' | 'other', Report>>, refused: Readonly<Record<string, string>> = {}) {
  const done: [what: string, body: unknown][] = []
  const sessionOf = (id: string) => {
    const { status = 'held', headcounts = [], people = [] } = reports[id as keyof typeof reports]
    return { sessionId: id, status, headcounts, attended: people.filter(({ isOff }) => !isOff).length, version: 1 }
  }
  async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const [, , , things = '', id = '', verb = ''] = pathname.split('/')
    if (request.method === 'GET' && things === 'sessions') return Response.json(sessionOf(id))
    if (request.method === 'GET') {
      const of = searchParams.get('sessionId') as keyof typeof reports
      const items = (reports[of].people ?? []).map(({ attendeeId, actions = [], isOff }, at) => ({
        ...{ attendanceId: `${of}-${at}`, attendeeKind: 'resident', attendeeId, actions, version: 1 },
        withdrawal: isOff ? { reason: 'was_not_there' } : null,
      }))
      return Response.json({ items })
    }
    const body = await request.json()
    done.push([`${verb || request.method} ${id}`, body])
    if (id !== 'batch') return Response.json({ ...sessionOf(id in reports ? id : 'mine'), version: 2 })
    const results = (body as { items: { attendeeId: string }[] }).items.map(({ attendeeId }) => {
      const code = refused[attendeeId]
      return code ? { accepted: false, problem: { code, status: 409 } } : { accepted: true, value: {} }
    })
    return Response.json({ results })
  }
  const lantoa = createLantoa({
    baseUrl: 'http://desk.test',
    token: async () => 't',
    fetch: (request) => answer(request as Request),
    retries: 0,
  })
  return { join: () => joinSessions(lantoa, { into: 'mine', from: 'other' }), done }
}

const CANCELLED = ['correct-status other', { status: 'cancelled', reason: 'Ghi hai lần' }]
const named = (...people: string[]) => people.map((attendeeId) => ({ attendeeId }))

test('who is not here yet is written down, each once, and only then the other report is cancelled', async () => {
  const other = [
    ...named('lan', 'hoa'),
    { attendeeId: 'minh', actions: ['signature'] },
    { attendeeId: 'off', isOff: true },
  ]
  const { join, done } = service({ mine: { people: named('lan', 'minh') }, other: { people: other as Person[] } })
  expect(await join()).toBe('joined')
  expect(done).toEqual([
    ['PATCH mine-1', { actions: ['signature'] }],
    [
      'POST batch',
      { items: [expect.objectContaining({ sessionId: 'mine', attendeeKind: 'resident', attendeeId: 'hoa' })] },
    ],
    CANCELLED,
  ])
})

test.each<[string, string, unknown]>([
  ['written down meanwhile', 'already-attends', 'joined'],
  ['of elsewhere', 'resident-elsewhere', { refused: 1 }],
])('somebody who is %s: %s', async (_who, code, joined) => {
  const { join, done } = service({ mine: {}, other: { people: named('lan', 'hoa') } }, { lan: code })
  expect(await join()).toEqual(joined)
  expect(done.some(([what]) => what === 'correct-status other')).toBe(joined === 'joined')
})

test('heads go along where nobody is named here', async () => {
  const headcounts = [{ audience: 'residents', count: 40 }]
  const { join, done } = service({ mine: {}, other: { headcounts } })
  expect(await join()).toBe('joined')
  expect(done).toEqual([['headcounts mine', { headcounts }], CANCELLED])
})

test('names are not mixed with heads: nothing is changed', async () => {
  const mine = { headcounts: [{ audience: 'residents', count: 40 }] }
  const { join, done } = service({ mine, other: { people: named('lan') } })
  expect(await join()).toBe('heads')
  expect(done).toEqual([])
})

test('what was held there was held', async () => {
  const { join, done } = service({ mine: { status: 'planned' }, other: {} })
  expect(await join()).toBe('joined')
  expect(done).toEqual([['advance mine', { status: 'held' }], CANCELLED])
})
