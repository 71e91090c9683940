import { countWaiting } from '@lantoa/chassis/testing/topic-content'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BEFORE, REFORM, type Steps, startBoundaryTeams, tanNinh } from '../../test/boundary-world.ts'
import { sentTo } from '../../test/started-teams.ts'

let world: Awaited<ReturnType<typeof startBoundaryTeams>>
beforeAll(async () => {
  world = await startBoundaryTeams()
})
afterAll(() => world.service.stop())

const officer = () => world.officer('38')
const database = () => world.service.parts.database

type Answer = { error?: { code: string } | undefined }
const codes = (answers: readonly Answer[]) => answers.map(({ error }) => error?.code ?? 'done').sort()

async function versionsTold(): Promise<number> {
  return (await sentTo(world.service, 'teams.unit.v1')).length
}

test('two people who apply, and then undo, at once do it once', async () => {
  const params = await world.previewed(tanNinh)
  const told = await versionsTold()
  const apply = () => officer().applyBoundaryChange({ params, ifMatch: 2 })
  const answers = await Promise.all([apply(), apply(), apply()])
  expect(codes(answers)).toEqual(['done', 'done', 'done'])
  expect(new Set(answers.map(({ data }) => data?.version))).toEqual(new Set([3]))
  const applied = (await versionsTold()) - told
  expect(await world.historyOf('15715')).toEqual([`${BEFORE}…${REFORM} 38`, `${REFORM}… 38`])
  expect(codes(await Promise.all([world.undo(params), world.undo(params)]))).toEqual(['done', 'done'])
  expect((await versionsTold()) - told).toBe(2 * applied)
})

test('of two changes of one unit that were both previewed, one is applied; the other is looked at again', async () => {
  const rename = (name: string): Steps => [{ kind: 'rename', code: '15664', name }]
  const [first, second] = [await world.previewed(rename('Một')), await world.previewed(rename('Hai'))]
  const answers = await Promise.all(
    [first, second].map((params) => officer().applyBoundaryChange({ params, ifMatch: 2 })),
  )
  expect(codes(answers)).toEqual(['changed-later', 'done'])
  expect(await world.historyOf('15664')).toHaveLength(2)
  const winner = answers[0]?.error ? second : first
  await world.undo(winner).orThrow()
})

test('hamlets that are registered while their commune merges come along, or are told that it is closed', async () => {
  const params = await world.previewed([{ kind: 'merge', from: [{ code: '15952' }], into: { code: '15865' } }])
  const body = { kind: 'thôn', name: 'Mới', validFrom: BEFORE }
  const hamletCodes = Array.from({ length: 20 }, (_, index) => `15952.${index + 20}`)
  const [applied, ...registered] = await Promise.all([
    officer().applyBoundaryChange({ params, ifMatch: 2 }),
    ...hamletCodes.map((hamletCode) => officer().registerHamlet({ params: { hamletCode }, body })),
  ])
  if (applied.error) expect(applied.error.code).toBe('preview-outdated')
  for (const [index, { error }] of registered.entries()) {
    const last = (await world.historyOf(hamletCodes[index] ?? '').catch(() => [])).at(-1)
    if (error) expect([error.code, last]).toEqual(['closed-unit', undefined])
    else expect(last).toMatch(applied.error ? / 15952$/ : / 15865$/)
  }
  if (!applied.error) expect((await world.undo(params)).error?.code).toBeUndefined()
})

test('cut off in the middle, it was not applied, and can be', async () => {
  const params = await world.previewed(tanNinh)
  const before = [await world.historyOf('15712.01'), await versionsTold()]
  let applying: Promise<Answer> | undefined
  await database().transaction(async (tx) => {
    await tx.query('SELECT 1 FROM unit_tree FOR UPDATE')
    applying = officer().applyBoundaryChange({ params, ifMatch: 2 })
    await expect.poll(() => countWaiting(database())).toBe(1)
    await tx.query(`ALTER TABLE boundary_write ADD CONSTRAINT cut_off CHECK (code <> '15712.01') NOT VALID`)
  })
  expect(await applying).toMatchObject({ error: { status: 500 } })
  expect([await world.historyOf('15712.01'), await versionsTold()]).toEqual(before)
  expect((await officer().getBoundaryChange({ params })).data).toMatchObject({ status: 'previewed', version: 2 })
  await database().query('ALTER TABLE boundary_write DROP CONSTRAINT cut_off')
  await officer().applyBoundaryChange({ params, ifMatch: 2 }).orThrow()
  await world.undo(params).orThrow()
})
