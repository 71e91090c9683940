import type { Lantoa } from '@lantoa/sdk/client'
import { beforeAll, describe, expect, test } from 'vitest'
import { horizonPassed } from './horizon-passed.ts'
import { writeHamlet } from './insert-hamlet.ts'
import type { TestService } from './started-service.ts'

/** Two hamlets of two communes; a third one of the first commune went into the first hamlet. */
const [HERE, THERE, CLOSED] = ['31027.07', '31018.02', '31027.198'] as const

type PackSamples = {
  readonly name: 'identity' | 'payments' | 'teams'
  readonly service: () => TestService
  /** Puts something of two people into a hamlet. */
  readonly fill: (hamletCode: string) => Promise<unknown>
  /** What `fill` has said that no pack shows to anybody, and what none shows to those who see people masked. */
  readonly hidden?: RegExp
  readonly masked?: RegExp
}

/** Declares the tests that the packs of every service pass, whatever is in them. */
export function testPackRules({ name, service, fill, hidden, masked }: PackSamples): void {
  let successor: string

  beforeAll(async () => {
    const { database, units } = service().parts
    const parent = { level: 'hamlet', parentCode: '31027', kind: 'ấp', name: 'Ấp cũ' } as const
    const validTo = units.tree().history(HERE).at(-1)?.validFrom
    if (validTo === undefined) throw new Error(`${HERE} is not among the units of the test`)
    successor = `${HERE}@${validTo}`
    const successors = [{ code: HERE, validFrom: validTo, extent: 'full' as const }]
    const state = { ...parent, code: CLOSED, validFrom: '2020-01-01', validTo, successors }
    await database.transaction(async (tx) => void (await units.store(tx, [{ state, sequence: 1 }])))
    await units.catchUp()
  })

  const as = (role: string, units: readonly string[]) =>
    service().as({ subject: role, roles: [role], units: [...units] })[name] as Packs
  async function pull(
    hamletCode: string = HERE,
    { since, role = 'volunteer' }: { since?: string; role?: string } = {},
  ) {
    await horizonPassed(service().parts.database)
    return as(role, ['91']).getPack({ params: { hamletCode }, query: { since } }).orThrow()
  }

  describe('who asks for a pack', () => {
    test.each([
      ['volunteer', [HERE], HERE, undefined],
      ['commune_officer', ['31027'], HERE, undefined],
      ['province_officer', ['91'], HERE, undefined],
      ['volunteer', [THERE], HERE, 'outside-scope'],
      ['volunteer', [], HERE, 'outside-scope'],
      ['commune_officer', ['31018'], HERE, 'outside-scope'],
      ['volunteer', [THERE], CLOSED, 'outside-scope'],
      ['volunteer', [HERE], CLOSED, 'closed-unit'],
      ['volunteer', [HERE], '31027.99', 'unknown-unit'],
      ['observer', ['VN'], HERE, 'forbidden'],
      ['admin', ['VN'], HERE, 'forbidden'],
      ['integrator', ['91'], HERE, 'forbidden'],
    ])('%s of %j for %s: %s', async (role, units, hamletCode, code) => {
      const { error } = await as(role, units).getPack({ params: { hamletCode }, query: {} })
      expect(error?.code).toBe(code)
    })

    test('for a closed hamlet hears what it went into', async () => {
      const { error } = await as('volunteer', [HERE]).getPack({ params: { hamletCode: CLOSED }, query: {} })
      expect(error).toMatchObject({ status: 410, successors: [successor] })
    })

    test('has that of a hamlet which another process of the service has just written', async () => {
      await writeHamlet(service().parts.database, { code: '31027.197', parent: '31027', from: '2020-01-01' })
      const asked = { params: { hamletCode: '31027.197' }, query: {} }
      expect((await as('volunteer', ['31027']).getPack(asked)).error).toBeUndefined()
    })

    test('is shown no more than he may see', async () => {
      await fill(HERE)
      const [near, far] = [await pull(), await pull(HERE, { role: 'province_officer' })]
      expect([near.masked, far.masked, far.upserts.length]).toEqual([false, true, near.upserts.length])
      if (hidden) expect(JSON.stringify(near)).not.toMatch(hidden)
      if (masked) {
        expect(JSON.stringify(near)).toMatch(masked)
        expect(JSON.stringify(far)).not.toMatch(masked)
      }
    })
  })

  test('a pack is 304 for whoever has it, also by a tag that a gateway made weak', async () => {
    const ask = (ifNoneMatch?: string) =>
      as('volunteer', ['91']).getPack({ params: { hamletCode: HERE }, query: {}, ifNoneMatch })
    await horizonPassed(service().parts.database)
    const { etag: tag = '' } = await ask()
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const { data, etag, response } = await ask(known)
      expect([response?.status, data, etag]).toEqual([304, { notModified: true }, tag])
    }
    await fill(HERE)
    expect(await ask(tag)).toMatchObject({ data: { more: false }, response: { status: 200 } })
  })

  describe('the log of packs', () => {
    const reads = (unit: string, units: string[]) => as('commune_officer', units).listPackReads({ query: { unit } })

    test('has a line for each answer with anything in it: who, which hamlet, how many people', async () => {
      await fill(THERE)
      const { cursor } = await pull(THERE)
      await pull(THERE, { since: cursor })
      const { items } = await reads('31018', ['31018']).orThrow()
      expect(items[0]).toMatchObject({ readBy: 'volunteer', hamletCode: THERE, masked: false })
      expect(items[0]?.people).toBeGreaterThanOrEqual(2)
      await pull(THERE, { since: cursor })
      expect((await reads('31018', ['31018']).orThrow()).items).toHaveLength(items.length)
    })

    test('is not shown to another commune', async () => {
      expect((await reads('31027', ['31018'])).error?.code).toBe('outside-scope')
    })

    test('lets nothing out without a line', async () => {
      await fill(HERE)
      const { database } = service().parts
      await database.query('ALTER TABLE pack_read ADD CONSTRAINT never CHECK (false) NOT VALID')
      const { error, data } = await as('volunteer', ['91']).getPack({ params: { hamletCode: HERE }, query: {} })
      await database.query('ALTER TABLE pack_read DROP CONSTRAINT never')
      expect([error?.code, data]).toEqual(['internal-error', undefined])
      if (masked) expect(JSON.stringify(error)).not.toMatch(masked)
    })
  })
}

/** The routes of packs are alike in all services but for what an item is. */
type Packs = Pick<Lantoa['identity'], 'getPack' | 'listPackReads'>
