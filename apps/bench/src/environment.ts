import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '@lantoa/chassis/database/database'
import { startPostgres } from '@lantoa/standalone/embedded-postgres'
import { endLater } from './cleanup.ts'

/** A Postgres as durable as in production, on an empty folder. */
export async function benchPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-bench-'))
  const starting = startPostgres(folder)
  const stop = endLater(async () => {
    await starting.then(
      (postgres) => postgres.stop(),
      () => undefined,
    )
    await rm(folder, { recursive: true, force: true })
  })
  const { urlOf } = await starting
  const [pid] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
  return { urlOf, pid: Number(pid), stop }
}

export type Started = { child: ChildProcess; pid: number; port: number; token: string; stop: () => Promise<void> }

/** Starts one of the servers beside this file as a process, so that load and server don't share an event loop. */
export async function startServer(file: string, env: Record<string, string>): Promise<Started> {
  const path = join(import.meta.dirname, file)
  const child = fork(path, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const stop = endLater(() => endChild(child))
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${file} ended before it listened`)))
  const [{ port, token = '' }] = await Promise.race([once(child, 'message'), ended])
  return { child, pid: child.pid ?? 0, port, token, stop }
}

export function urlOf({ port }: Pick<Started, 'port'>, path: string): string {
  return `http://127.0.0.1:${port}${path}`
}

/** Rows that are put into the database behind its back reach a service's tree of units after a moment. */
export async function untilUnitKnown({ port, token }: Started, code: string): Promise<void> {
  for (;;) {
    const url = `http://127.0.0.1:${port}/teams/v1/units/search?limit=1&q=${code}`
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    if ((await response.text()).includes(code)) return
    await sleep(100)
  }
}

export function stopServer(server: Started): Promise<void> {
  return server.stop()
}

/** In good order where the server knows how: Kafka waits half a minute for a member of a group that was killed. */
async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(killer)
}

export const TEAM = '01990f3e-7c1a-7000-8000-0000000000b1'

/** A hamlet and the units above it, as they stand after their events have been applied. */
export async function seedUnits(url: string): Promise<void> {
  const database = openDatabase({ url, applicationName: 'bench' })
  await database.query(`INSERT INTO unit (code, valid_from, level, kind, name, parent_code, sequence, tree_version) VALUES
    ('91', '2025-07-01', 'province', 'tỉnh', 'An Giang', NULL, 1, 1),
    ('31027', '2025-07-01', 'commune', 'xã', 'U Minh Thượng', '91', 1, 1),
    ('31027.07', '2025-07-01', 'hamlet', 'ấp', 'Minh Thuận B', '31027', 1, 1)`)
  await database.query('UPDATE unit_tree SET version = 1')
  await database.close()
}

/** Homes and a team in a hamlet, likewise. */
export async function seedHomes(url: string, count: number): Promise<string[]> {
  await seedUnits(url)
  const database = openDatabase({ url, applicationName: 'bench' })
  await database.query(
    `INSERT INTO body (body_id, kind, unit_code, unit_valid_from, hamlet_codes, legal_act, statuses, status, active, set_up_by, set_up_at)
     VALUES ($1, 'community_team', '31027', '2025-07-01', '{31027.07}', '{}', '[]', 'active',
             '[{"from":"2025-07-01","until":null}]', 'bench', now())`,
    [TEAM],
  )
  const rows = await database.query<{ household_id: string }>(
    `INSERT INTO household (household_id, sequence, status, places)
     SELECT gen_random_uuid(), 1, 'active', '[{"hamletCode":"31027.07","from":"2025-07-01","until":null}]'
       FROM generate_series(1, $1) RETURNING household_id`,
    [count],
  )
  await database.query('VACUUM ANALYZE household')
  await database.close()
  return rows.map((row) => row.household_id)
}

/** A visit as a phone sends it. */
export function visitReport(householdId: string) {
  return {
    householdId,
    teamId: TEAM,
    visitorIds: ['01990f3e-7c1a-7000-8000-0000000000c1'],
    startedAt: '2026-03-17T18:40:00+07:00',
    outcome: 'done' as const,
    actions: [{ action: 'eid_guidance' as const }, { action: 'safety_advice' as const }],
  }
}
