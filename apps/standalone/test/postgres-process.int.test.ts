import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@lantoa/chassis/database/database'
import { expect, onTestFinished, test } from 'vitest'
import { startPostgres } from '../src/embedded-postgres.ts'

test('a process of Postgres that dies, or a session that is ended, is not the end of the server', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-postgres-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const postgres = await startPostgres(folder)
  let lost = false
  void postgres.lost.then(() => {
    lost = true
  })
  const database = openDatabase({ url: postgres.urlOf('teams'), applicationName: 'test' })
  const [backend] = await database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  process.kill(backend?.pid ?? 0, 'SIGKILL')
  const locks = () =>
    database.query(`SELECT count(*) AS held FROM pg_locks WHERE locktype = 'advisory'`).catch(() => undefined)
  await expect.poll(locks, { timeout: 30_000 }).toEqual([{ held: 1 }])
  await database.close()
  // Its lock is held again: nobody else takes the folder over.
  await expect.poll(() => startPostgres(folder).catch(String), { timeout: 20_000 }).toContain('Another Lan Tỏa uses')
  expect(lost).toBe(false)
  await postgres.stop()
  await expect(
    openDatabase({ url: postgres.urlOf('teams'), applicationName: 'test' }).query('SELECT 1'),
  ).rejects.toThrow()
}, 90_000)
