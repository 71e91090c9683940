import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '@lantoa/testkit/free-port'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClients } from '../src/demo-clients.ts'
import { clientsOf, type Deployment, temporaryFolder } from './deployment.ts'
import { expectSoon } from './expectations.ts'
import { type MainProcess, startMain } from './main-process.ts'
import { COMMUNE, setUpCommune, setUpHamlet } from './place.ts'

const run = promisify(execFile)
const HAMLET = `${COMMUNE}.07`
const householdId = '01990f3e-7c1a-7000-8000-00000000a001'

/** What the README says of a backup: stop, pack the folder, unpack it elsewhere, start there. */
describe('a data folder that was packed while nothing ran', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let running: MainProcess

  beforeAll(async () => {
    folder = await temporaryFolder()
    const as = await start(join(folder.path, '.lantoa'))
    await setUpCommune(as)
    await setUpHamlet(as, HAMLET)
    const home = { params: { householdId }, body: { hamletCode: HAMLET, openedOn: '2026-02-01' } }
    await as('commune_officer').identity.registerHousehold(home).orThrow()
    await stop()
  })
  afterAll(async () => {
    await stop()
    await folder.remove()
  })

  async function start(dataDir: string): Promise<Deployment['as']> {
    const port = String(await freePort())
    running = startMain({ LANTOA_PORT: port, LANTOA_DATA_DIR: dataDir, LANTOA_DEMO: 'none' })
    await running.printed('Ctrl-C stops it')
    const baseUrl = `http://127.0.0.1:${port}`
    return clientsOf({ baseUrl, issuer: `${baseUrl}/oidc`, clients: demoClients(dataDir) })
  }

  async function stop(): Promise<void> {
    running.child.kill('SIGTERM')
    await running.ended
  }

  test('goes on in another place: its data, its clients, its log, and what is written then', async () => {
    await run('tar', ['-czf', 'backup.tgz', '.lantoa'], { cwd: folder.path })
    await run('mkdir', ['elsewhere'], { cwd: folder.path })
    await run('tar', ['-xzf', 'backup.tgz', '-C', 'elsewhere'], { cwd: folder.path })
    const as = await start(join(folder.path, 'elsewhere', '.lantoa'))
    const { identity } = as('commune_officer')
    expect(await identity.getHousehold({ params: { householdId } }).orThrow()).toMatchObject({ hamletCode: HAMLET })
    const residentId = '01990f3e-7c1a-7000-8000-00000000d001'
    const person = {
      householdId,
      from: '2026-02-01',
      name: 'Nguyễn Thị Hoa',
      birth: { year: 1951 },
      sex: 'female' as const,
    }
    await identity.registerResident({ params: { residentId }, body: person }).orThrow()
    await expectSoon(as('observer'), COMMUNE, { on: '2026-03-17' }, { 'I-05': '0/1 = 0', 'I-14': '0/1 = 0' })
    expect(await as('admin').reporting.recompute().orThrow()).toMatchObject({ differing: 0 })
  }, 120_000)
})
