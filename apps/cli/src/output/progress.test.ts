import { expect, test } from 'vitest'
import { stage } from '../../test/stage.ts'
import { startProgress } from './progress.ts'

async function progressed(tty: boolean): Promise<string> {
  const { io } = await stage({ loggedIn: false, ...(tty ? { tty: 80 } : {}) })
  let now = 0
  let printed = ''
  const err = { ...io.err, write: (text: string) => (printed += text) }
  const progress = startProgress({ ...io, err, now: () => now }, 'Importing:', { total: 3_000, what: 'rows' })
  for (const [at, done] of [
    [500, 1_000],
    [550, 1_500],
    [2_000, 3_000],
  ] as const) {
    now = at
    progress.update(done)
  }
  progress.end()
  return printed
}

test('elsewhere than on a terminal each step is a line', async () => {
  expect(await progressed(false)).toBe(
    'Importing: 1,000 of 3,000 rows, 2,000 rows/s\n' +
      'Importing: 1,500 of 3,000 rows, 2,727 rows/s\n' +
      'Importing: 3,000 of 3,000 rows, 1,500 rows/s\n',
  )
})

test('on a terminal a bar is drawn over itself, at most ten times a second and once at the end', async () => {
  const drawn = (await progressed(true)).split('\r').slice(1)
  expect(drawn).toHaveLength(2)
  expect(drawn[0]).toContain(`${'█'.repeat(8)}${'░'.repeat(16)} Importing: 1,000 of 3,000 rows, 2,000 rows/s`)
  expect(drawn[1]).toContain(`${'█'.repeat(24)} Importing: 3,000 of 3,000 rows, 1,500 rows/s\n`)
})
