import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BEFORE, draftOf, REFORM, type Steps, startBoundaryTeams, tanNinh } from '../../test/boundary-world.ts'
import { sentTo } from '../../test/started-teams.ts'

let world: Awaited<ReturnType<typeof startBoundaryTeams>>
let before: unknown
beforeAll(async () => {
  world = await startBoundaryTeams()
  await world.applied([{ kind: 'rename', code: '15664.01', name: 'Mới' }], { on: '2026-01-01' })
  before = await everything()
})
afterAll(() => world.service.stop())

const officer = () => world.officer('38')

/** All units with their versions, and how many were told of. */
async function everything() {
  const rows = await world.service.parts.database.query('SELECT * FROM unit ORDER BY code, valid_from')
  return { rows, told: (await sentTo(world.service, 'teams.unit.v1')).length }
}

const into = (code: string, name?: string, parentCode = '38') =>
  name === undefined ? { code } : { code, begins: { kind: 'xã', name, parentCode } }
const merge = (from: string[], taker: ReturnType<typeof into>): Steps[number] => {
  return { kind: 'merge', from: from.map((code) => ({ code })), into: taker }
}
const past = (validFrom: string, code = '15999'): Steps[number] => {
  return {
    kind: 'past',
    unit: { code, kind: 'xã', name: 'Cũ', parentCode: '38', validFrom },
    into: [{ code: '15664' }],
  }
}

describe('what cannot be is refused by a code of its own, at its place', () => {
  test.each<[string, string, Steps, { on?: string }?]>([
    ['overlapping-validity', '/steps/0/into/code', [merge(['15712'], into('15715', 'Mới'))]],
    ['overlapping-validity', '/steps/0/unit/code', [past('2019-01-01', '15664')]],
    ['cycle', '/steps/0/into/code', [merge(['15712'], into('15715')), merge(['15715'], into('15712'))]],
    ['cycle', '/steps/0/codes/0', [{ kind: 're-parent', codes: ['15715'], to: '15715.01' }]],
    [
      'unknown-successor',
      '/steps/0/into/1/code',
      [{ kind: 'split', of: '15712', into: [into('15715'), into('15001')] }],
    ],
    ['before-unit', '/steps/0/from/0/code', [merge(['15712'], into('15715'))], { on: BEFORE }],
    ['before-unit', '/steps/0/from/0/code', [merge(['15712'], into('15715'))], { on: '1990-01-01' }],
    ['changed-later', '/steps/0/code', [{ kind: 'rename', code: '15664.01', name: 'Cũ' }]],
    [
      'unknown-unit',
      '/steps/1/code',
      [
        { kind: 'rename', code: '15712', name: 'a' },
        { kind: 'close', code: '15003' },
      ],
    ],
    ['unknown-unit', '/steps/0/into/begins/parentCode', [merge(['15712'], into('15004', 'Mới', '39'))]],
    ['closed-unit', '/steps/0/into/code', [merge(['15712'], into('15715')), merge(['15715'], into('15718'))]],
    ['wrong-level', '/steps/0/into/code', [merge(['15712'], into('15715.01'))]],
    ['wrong-level', '/steps/0/codes/0', [{ kind: 're-parent', codes: ['15712.01'], to: '38' }]],
    [
      'incomplete-split',
      '/steps/0/from/0/code',
      [{ ...merge([], into('15715')), from: [{ code: '15712', extent: 'partial' }] } as Steps[number]],
    ],
    [
      'conflicting-steps',
      '/steps/1/code',
      [merge(['15712'], into('15715')), { kind: 'rename', code: '15712', name: 'a' }],
    ],
    ['conflicting-steps', '/steps/1/from/0/code', [merge(['15712'], into('15715')), merge(['15712'], into('15718'))]],
    ['nothing-changes', '/steps/0/code', [{ kind: 'rename', code: '15712', name: '15712' }]],
    ['unit-not-empty', '/steps/0/code', [{ kind: 'close', code: '15712' }]],
    ['ends-before-start', '/steps/0/unit/validFrom', [past(REFORM)]],
    [
      'unknown-kind',
      '/steps/0/into/begins/kind',
      [
        {
          ...merge(['15712'], into('15004')),
          into: { code: '15004', begins: { kind: 'thôn', name: 'Mới', parentCode: '38' } },
        } as Steps[number],
      ],
    ],
  ])('%s at %s', async (code, pointer, steps, more) => {
    const params = await world.drafted(steps, more)
    const { error } = await officer().previewBoundaryChange({ params, ifMatch: 1 })
    expect(error).toMatchObject({ code, pointer, detail: expect.any(String) })
    expect((await officer().applyBoundaryChange({ params, ifMatch: 1 })).error?.code).toBe(code)
    expect((await officer().getBoundaryChange({ params })).data?.status).toBe('draft')
  })

  test('and nothing was changed or told', async () => {
    expect(await everything()).toEqual(before)
  })
})

describe('what is no change at all', () => {
  const body = draftOf(tanNinh)
  const rename = { kind: 'rename' as const, code: '15712', name: 'a' }
  const named = (count: number) => Array.from({ length: count }, (_, index) => ({ code: `${10_000 + index}` }))

  test.each<[string, string, unknown]>([
    ['no steps', '/steps', { ...body, steps: [] }],
    ['10,000 steps', '/steps', { ...body, steps: Array(2_001).fill(rename) }],
    ['too long a title', '/title', { ...body, title: 'ă'.repeat(201) }],
    ['too long a name', '/steps/0/name', { ...body, steps: [{ ...rename, name: 'ă'.repeat(10_000) }] }],
    ['a name that is a number', '/steps/0/name', { ...body, steps: [{ ...rename, name: 7 }] }],
    ['a step of another kind', '/steps/0/kind', { ...body, steps: [{ ...rename, kind: 'annex' }] }],
    ['a field that is unknown', '/steps/0/force', { ...body, steps: [{ ...rename, force: true }] }],
    ['a day that is none', '/on', { ...body, on: '2025-02-30' }],
    ['a code that is none', '/steps/0/code', { ...body, steps: [{ ...rename, code: "15712' OR 1=1" }] }],
    ['a merger of one into many', '/steps/0/into', { ...body, steps: [{ ...tanNinh[0], into: [] }] }],
  ])('%s', async (_what, pointer, sent) => {
    const draft = { params: { changeId: uuid() }, body: sent as typeof body }
    const { error } = await officer().draftBoundaryChange(draft)
    expect(error).toMatchObject({ status: 422, code: 'invalid-request' })
    expect(error?.errors?.map((one) => one.pointer)).toContain(pointer)
  })

  test('more units than an event can name', async () => {
    const codes = named(500)
    const steps = Array.from({ length: 41 }, (_, step) => ({
      kind: 're-parent' as const,
      codes: codes.map((_code, index) => `${10_000 + step * 500 + index}`),
      to: '38',
    }))
    const { results } = await officer()
      .importBoundaryChanges({
        body: {
          items: [
            { changeId: uuid(), ...body, steps },
            { changeId: uuid(), ...body },
          ],
        },
      })
      .orThrow()
    expect(results).toMatchObject([{ problem: { code: 'invalid-request' } }, { accepted: true }])
  })

  test('more than a request may hold', async () => {
    const steps = Array(500).fill({ kind: 're-parent', codes: named(90).map(({ code }) => code), to: '38' })
    const draft = { params: { changeId: uuid() }, body: { ...body, steps } }
    expect((await officer().draftBoundaryChange(draft)).error).toMatchObject({ status: 413 })
  })
})
