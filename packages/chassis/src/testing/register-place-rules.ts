import type { Register } from '@lantoa/contracts/register/define-register'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import type { Fields, RegisterClient, RegisterSamples } from './register-client.ts'
import type { TestService } from './started-service.ts'

/** Declares the tests of what becomes of a register's things when their units change. */
export function testPlaceRules(
  declared: Register,
  service: () => TestService,
  { send, recorded, codeOf }: RegisterClient,
  { record, inside, outside }: RegisterSamples,
): void {
  const { within } = declared
  const since = String(record.since)
  const day = addDays(since, 3)
  const [old, north, south, far, given] = [191, 192, 193, 194, 195].map((number) => `${inside}.${number}`) as Codes
  let sequence = 1

  function unit(code: string, validFrom: Day, more: Partial<UnitState> = {}): UnitState {
    const open = { validTo: null, successors: [] }
    return { code, level: 'hamlet', parentCode: inside, kind: 'ấp', name: code, validFrom, ...open, ...more }
  }
  const part = (code: string, extent: 'full' | 'partial' = 'partial') => ({ code, validFrom: day, extent })
  /** Behind the back of whoever owns units: teams takes no events of them. */
  async function changed(...units: UnitState[]): Promise<void> {
    const { database, units: directory } = service().parts
    sequence += 1
    const states = units.map((state) => ({ state, sequence }))
    await database.transaction(async (tx) => void (await directory.store(tx, states)))
    await directory.catchUp()
  }
  async function placesOf(id: string): Promise<Fields[] | undefined> {
    await service().settled()
    let places: Fields[] | undefined
    for await (const page of service().parts.eventLog.readAll(declared.changed.topic.name)) {
      for (const { key, value } of page) if (key === id) places = JSON.parse(value ?? 'null').places
    }
    return places
  }
  const correct = (id: string, to: string, version: number, who = {}) =>
    send('PATCH', `/${id}`, { [within]: to }, { ifMatch: `"${version}"`, ...who })

  test('what lay in a split unit is corrected to a part of it from the split on, and goes back when that is undone', async () => {
    await changed(unit(old, addDays(since, -30)), unit(far, addDays(since, -30)))
    const { id } = await recorded(uuid(), { ...record, [within]: old })
    const begins = [unit(north, day), unit(south, day)]
    await changed(unit(old, addDays(since, -30), { validTo: day, successors: [part(north), part(south)] }), ...begins)
    expect(codeOf(await correct(id, north, 1, { units: [outside] }))).toEqual([404, 'not-found'])

    const assigned = await correct(id, north, 1)
    expect(assigned).toMatchObject({ status: 200, etag: '"2"', body: { [within]: north, since } })
    expect(await correct(id, north, 1)).toEqual(assigned)
    expect(await correct(id, south, 2)).toMatchObject({ status: 200, body: { [within]: south } })
    const wasThere = { code: old, from: since, until: day }
    expect(await placesOf(id)).toEqual([wasThere, { code: south, from: day, until: null, assignedFrom: old }])
    expect((await send('GET', `?unit=${inside}&limit=500`, undefined)).body.items).toContainEqual(
      expect.objectContaining({ [declared.idField]: id, [within]: south }),
    )

    await changed(unit(old, addDays(since, -30)), ...begins.map((one) => ({ ...one, validTo: day })))
    expect(await send('GET', `/${id}`, undefined)).toMatchObject({ etag: '"4"', body: { [within]: old } })
    expect(await placesOf(id)).toEqual([{ code: old, from: since, until: null }])
    const { body } = await send('GET', `/${id}/history`, undefined)
    expect(body.items).toMatchObject([
      ...[
        { kind: 'split-undone', state: { [within]: old } },
        { kind: 'corrected', state: { [within]: south } },
      ],
      ...[
        { kind: 'corrected', state: { [within]: north } },
        { kind: 'recorded', state: { [within]: old } },
      ],
    ])

    // Of a unit that was not split the thing was never there.
    expect(await correct(id, far, 4)).toMatchObject({ status: 200 })
    expect(await placesOf(id)).toEqual([{ code: far, from: since, until: null }])
  })

  test('what lay in a unit that was split over two communes is corrected by either of them, each to its own part', async () => {
    const [whole, here, there] = [`${inside}.196`, `${inside}.197`, `${outside}.197`] as const
    await changed(unit(whole, addDays(since, -30)))
    const { id } = await recorded(uuid(), { ...record, [within]: whole })
    const parts = [unit(here, day), unit(there, day, { parentCode: outside })]
    await changed(unit(whole, addDays(since, -30), { validTo: day, successors: [part(here), part(there)] }), ...parts)
    expect(codeOf(await correct(id, there, 1))).toEqual([403, 'outside-scope'])
    expect(codeOf(await correct(id, `${inside}.999`, 1))).toEqual([422, 'unknown-unit'])
    expect(codeOf(await correct(id, here, 1, { units: [outside] }))).toEqual([403, 'outside-scope'])
    expect(await correct(id, there, 1, { units: [outside] })).toMatchObject({ status: 200, body: { [within]: there } })
    expect(codeOf(await send('GET', `/${id}`, undefined))).toEqual([404, 'not-found'])
  })

  test('is published again when the code of its unit is given to another one, and when that is undone', async () => {
    const was = unit(given, addDays(since, -30))
    await changed(was)
    const { id } = await recorded(uuid(), { ...record, [within]: given })
    const ended = { ...was, validTo: day, successors: [part(far, 'full')] }
    await changed(ended, unit(given, day))
    const place = { code: given, from: since, until: null }
    expect(await placesOf(id)).toEqual([{ ...place, unitFrom: was.validFrom }])
    await changed(was, unit(given, day, { validTo: day }))
    expect(await placesOf(id)).toEqual([place])
  })
}

type Codes = [string, string, string, string, string]
