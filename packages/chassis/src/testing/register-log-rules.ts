import { permissionsOf, ROLES } from '@lantoa/contracts/permissions'
import type { Register } from '@lantoa/contracts/register/define-register'
import { v7 as uuid } from 'uuid'
import { describe, expect, test } from 'vitest'
import { seesPersons } from '../http/sees-persons.ts'
import type { Answer, Fields, RegisterClient, RegisterSamples } from './register-client.ts'
import type { TestService } from './started-service.ts'

type By = { readonly as?: string; readonly units?: string[] }
type Way = {
  readonly name: string
  readonly route: Exclude<keyof Register['routes'], 'recordBatch'>
  readonly ask: (id: string, by?: By) => Promise<Answer>
}

const REASON = 'Nhầm điểm khác'

/** Declares the tests of who leaves a line in the log: whoever is shown words of a thing that may name a person. */
export function testLogRules(
  declared: Register,
  service: () => TestService,
  client: RegisterClient,
  samples: RegisterSamples,
): void {
  const { send, recorded, linesOf } = client
  const { record, advance, outside, role } = samples
  const { routes } = declared
  const { reading, answering } = waysOf(declared, client, samples)
  const namesPersons = declared.personal.length > 0
  const shows = ({ route }: Way) => namesPersons || route === 'history' // reasons name persons in any register
  /** Whoever records in a register of the province may be shown no names himself. */
  const isShown = seesPersons({ permissions: permissionsOf([role]) })
  const operationsOf = (lines: readonly Fields[]) => lines.map(({ operation }) => operation)

  /** One at version 3, a state of which was taken back for a reason; `before`: the lines that this left. */
  async function given() {
    const { id } = await recorded()
    await send('POST', `/${id}/advance`, advance, { ifMatch: '"1"' })
    const wrong = { status: advance.status, from: advance.on, on: null, reason: REASON }
    await send('POST', `/${id}/correct-status`, wrong, { ifMatch: '"2"' })
    return { id, before: await linesOf(id) }
  }

  describe('the log of reads', () => {
    test.each([...reading, ...answering])('has one line of who is shown names: $name', async (way) => {
      const { id, before } = await given()
      expect((await way.ask(id)).status).toBe(200)
      const lines = await linesOf(id)
      const line = { at: expect.stringMatching(/Z$/), readBy: 'tester', operation: routes[way.route].operationId }
      const added = isShown && shows(way) ? [{ ...line, thingId: id, unitCode: record[declared.within] }] : []
      expect(lines).toEqual([...added, ...before])
      const changed = [routes.correctStatus.operationId, routes.advance.operationId]
      expect(operationsOf(before)).toEqual(isShown && namesPersons ? changed : [])
    })

    test.each(readersOf(declared))('has what is shown to %s, and nothing that is masked', async (as) => {
      const { id, before } = await given()
      for (const { ask } of reading) expect((await ask(id, { as })).status).toBe(200)
      const shown = seesPersons({ permissions: permissionsOf([as]) }) ? reading.filter(shows) : []
      const expected = shown.map(({ route }) => routes[route].operationId).reverse()
      expect(operationsOf(await linesOf(id))).toEqual([...expected, ...operationsOf(before)])
    })

    test('has nothing of what is recorded just now, nor of what is refused', async () => {
      const { id } = await recorded()
      for (const { ask } of reading.slice(0, 2)) expect((await ask(id, { units: [outside] })).status).toBe(404)
      expect(await linesOf(id)).toEqual([])
    })

    test.each([[true], [false]])('has nothing of what only a dry run made (dry: %s)', async (dryRun) => {
      const id = uuid()
      const item = { [declared.idField]: id, ...record }
      const { body } = await send('POST', '/batch', { items: [item, item], dryRun })
      expect(body.results?.map(({ accepted }) => accepted)).toEqual([true, true])
      expect(await linesOf(id)).toHaveLength(isShown && namesPersons && !dryRun ? 1 : 0)
    })

    test.each(isShown ? [...reading, ...answering].filter(shows) : [])(
      '$name shows nothing that cannot be logged',
      async (way) => {
        const { id } = await given()
        const { database } = service().parts
        await database.query('ALTER TABLE text_read ADD CONSTRAINT shut CHECK (false) NOT VALID')
        const answer = await way.ask(id).finally(() => database.query('ALTER TABLE text_read DROP CONSTRAINT shut'))
        const words = JSON.stringify(answer.body)
        expect(words).toContain('"code":')
        for (const said of [REASON, ...declared.personal.map((field) => String(record[field]))]) {
          expect(words).not.toContain(said)
        }
        expect((await send('GET', `/${id}`, undefined)).etag).toBe('"3"')
      },
    )
  })
  testLogOfMany(declared, service, client, samples)
}

function testLogOfMany(
  declared: Register,
  service: () => TestService,
  { send, ask, recorded, codeOf }: RegisterClient,
  { inside, outside, role }: RegisterSamples,
): void {
  const officer = { as: 'commune_officer' }

  test('many lines are written by one statement, and read page by page', async () => {
    const ids = [await recorded(), await recorded(), await recorded()].map(({ id }) => id)
    await send('GET', `?unit=${inside}&limit=500`, undefined)
    const [written] = await service().parts.database.query(
      `SELECT count(DISTINCT (xmin::text, cmin::text))::int AS statements, count(*)::int AS lines
         FROM text_read WHERE thing_id = ANY($1::uuid[])`,
      [ids],
    )
    expect(written).toEqual(declared.personal.length > 0 ? { statements: 1, lines: 3 } : { statements: 0, lines: 0 })
    const whole = (await ask('GET', `text-reads?unit=${inside}&limit=5`, undefined, officer)).body.items
    const pages: unknown[] = []
    for (let cursor: string | undefined = ''; cursor !== undefined && pages.length < 5; ) {
      const { body } = await ask('GET', `text-reads?unit=${inside}&limit=1${cursor}`, undefined, officer)
      pages.push(...(body.items as Fields[]))
      cursor = body.next === undefined ? undefined : `&cursor=${body.next}` // of a register without names there may be few
    }
    expect(pages).toEqual(whole)
  })

  test('the log of reads is for who may read it, of his own units', async () => {
    const { id } = await recorded()
    await send('GET', `/${id}`, undefined)
    const log = (by: By, unit = inside) => ask('GET', `text-reads?unit=${unit}`, undefined, { ...officer, ...by })
    expect(
      codeOf(await log({ as: role === 'commune_officer' || role === 'privacy_officer' ? 'volunteer' : role })),
    ).toEqual([403, 'forbidden'])
    expect(codeOf(await log({ units: [outside] }))).toEqual([403, 'outside-scope'])
    expect(codeOf(await log({}, '99999'))).toEqual([422, 'unknown-unit'])
    expect((await log({ units: [outside] }, outside)).body.items).toEqual([])
    expect((await fetch(`${service().baseUrl}/${declared.service}/v1/text-reads?unit=${inside}`)).status).toBe(401)
  })
}

/** Every way in which things are shown: to who reads them, and to who changes them or sends them again. */
function waysOf(
  { idField, searched }: Register,
  { send }: RegisterClient,
  { record, change, advance, inside }: RegisterSamples,
): { reading: Way[]; answering: Way[] } {
  const text = searched.map((field) => record[field]).join(' ')
  const again = (id: string, dryRun: boolean) => ({ items: [{ [idField]: id, ...record }], dryRun })
  const next = { ifMatch: '"3"' }
  return {
    reading: [
      { name: 'got', route: 'get', ask: (id, by) => send('GET', `/${id}`, undefined, by) },
      { name: 'history', route: 'history', ask: (id, by) => send('GET', `/${id}/history`, undefined, by) },
      { name: 'list', route: 'list', ask: (_id, by) => send('GET', `?unit=${inside}&limit=500`, undefined, by) },
      { name: 'search', route: 'search', ask: (_id, by) => send('POST', '/search', { text, limit: 500 }, by) },
    ],
    answering: [
      { name: 'sent again', route: 'record', ask: (id) => send('PUT', `/${id}`, record) },
      { name: 'again in a batch', route: 'record', ask: (id) => send('POST', '/batch', again(id, false)) },
      { name: 'again in a dry run', route: 'record', ask: (id) => send('POST', '/batch', again(id, true)) },
      { name: 'corrected', route: 'correct', ask: (id) => send('PATCH', `/${id}`, change, next) },
      { name: 'advanced', route: 'advance', ask: (id) => send('POST', `/${id}/advance`, advance, next) },
    ],
  }
}

/** The roles that read a register. */
function readersOf({ routes }: Register): string[] {
  return Object.keys(ROLES).filter((role) => permissionsOf([role]).has(routes.get.permission))
}
