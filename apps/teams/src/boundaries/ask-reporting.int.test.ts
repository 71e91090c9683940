import { GENERAL_PROBLEMS, type GeneralProblemCode } from '@lantoa/contracts/problem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBoundaryTeams, tanNinh } from '../../test/boundary-world.ts'

let world: Awaited<ReturnType<typeof startBoundaryTeams>>
let said: () => Response = () => Response.json({ items: [] })
let asked = 0
let applied: { changeId: string }
let drafted: { changeId: string }

beforeAll(async () => {
  world = await startBoundaryTeams(async () => {
    asked += 1
    return said()
  })
  applied = await world.applied(tanNinh)
  drafted = await world.drafted([{ kind: 'rename', code: '15664', name: 'Mới' }], { on: '2026-04-01' })
})
afterAll(() => world.service.stop())

function problem(code: GeneralProblemCode): () => Response {
  const { status, title } = GENERAL_PROBLEMS[code]
  return () => Response.json({ type: 'about:blank', status, title, code, detail: 'So.' }, { status })
}

test.each<[string, () => Response, [number, string]]>([
  ['does not show the caller these units', problem('outside-scope'), [403, 'outside-scope']],
  ['does not let the caller read boundaries', problem('forbidden'), [403, 'outside-scope']],
  ['is busy', problem('try-later'), [503, 'try-later']],
  ['has too many callers', problem('too-many-requests'), [503, 'try-later']],
  ['fails', problem('internal-error'), [503, 'try-later']],
  ['is not what answers', () => new Response('<html>', { status: 404 }), [503, 'try-later']],
  ['does not take the question', problem('invalid-request'), [500, 'internal-error']],
])('where reporting %s, undo, its obstacles and a preview say so', async (_what, answer, expected) => {
  said = answer
  const { listUndoObstacles, previewBoundaryChange } = world.officer('38')
  const answers = await Promise.all([
    world.undo(applied),
    listUndoObstacles({ params: applied }),
    previewBoundaryChange({ params: drafted, ifMatch: 1 }),
  ])
  expect(answers.map(({ error }) => [error?.status, error?.code])).toEqual(answers.map(() => expected))
})

test('who has only a part of the units may not undo the change, and reporting is not asked', async () => {
  said = problem('outside-scope')
  asked = 0
  const { undoBoundaryChange, listUndoObstacles } = world.officer('15715')
  const answers = [
    await undoBoundaryChange({ params: applied, ifMatch: 3 }),
    await listUndoObstacles({ params: applied }),
  ]
  const refused = { status: 403, code: 'outside-scope', pointer: '/steps/0' }
  expect(answers.map(({ error }) => error)).toMatchObject([refused, refused])
  expect(asked).toBe(0)
})
