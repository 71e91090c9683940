import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@lantoa/testkit/free-port'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoClients } from '../src/demo-clients.ts'
import { settled } from '../src/settled.ts'
import { clientsOf, type Deployment, temporaryFolder } from './deployment.ts'
import { expectSoon } from './expectations.ts'
import { type MainProcess, startMain } from './main-process.ts'
import { applied, draftOf } from './reform.ts'
import { type } from './tour.ts'

const HAMLET = '15952.01'
const DAY = { on: '2026-01-05' }
const LANTOA = 'npx -y pnpm@12.21.0 lantoa'
/** With the twenty that the demo has there, 500. */
const HOMES = Array.from({ length: 480 }, (_, index) => ({
  householdId: uuid(),
  hamletCode: HAMLET,
  openedOn: '2024-01-01',
  address: { number: `${index + 1}${index % 7 === 0 ? 'A' : ''}`, lane: index < 400 ? 'Ngõ Đình' : 'Ngõ Chùa' },
}))

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let running: MainProcess
let url: string
let as: Deployment['as']

beforeAll(async () => {
  folder = await temporaryFolder()
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  running = startMain({ LANTOA_DEMO: 'reform', LANTOA_PORT: String(port), LANTOA_DATA_DIR: folder.path })
  await running.printed('Ctrl-C stops it')
  const clients = demoClients(folder.path, 'reform')
  as = clientsOf({ baseUrl: url, issuer: `${url}/oidc`, clients })
  const results = await as('commune_officer').identity.registerHouseholdBatch.many(HOMES)
  expect(results.filter((result) => !result.accepted)).toEqual([])
  await settled(as('admin'), { patience: 60_000 })
}, 120_000)
afterAll(async () => {
  running.child.kill('SIGTERM')
  await running.ended
  await folder.remove()
})

function lantoa(...commands: string[]): Promise<string[]> {
  const env = { LANTOA_DATA_DIR: folder.path, LANTOA_CONFIG_DIR: folder.path }
  return type(commands.map((command) => `${LANTOA} ${command}`).join('\n'), { env })
}

const coveredIs = (share: string) => expectSoon(as('observer'), '15952', DAY, { 'I-03': share })
const homesIn = (unit: string, homes: number) => expectSoon(as('observer'), unit, DAY, { 'I-05': `0/${homes} = 0` })

function setUpTeam() {
  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã', date: '2025-07-01' }
  const team = { kind: 'community_team', status: 'active', unitCode: '15952', legalAct, from: '2025-07-01' } as const
  return as('commune_officer')
    .teams.setUpBody({ params: { bodyId: uuid() }, body: { ...team, hamletCodes: [HAMLET] } })
    .orThrow()
}

test('a hamlet of 500 homes is split by a list: who is on it has a hamlet, the others wait, and all come back', async () => {
  const begins = (name: string) => ({ kind: 'thôn', name, parentCode: '15952' })
  const into = [
    { code: '15952.02', begins: begins('Thôn Đình') },
    { code: '15952.03', begins: begins('Thôn Chùa') },
  ]
  await setUpTeam()
  await coveredIs('1/1 = 100')
  const draft = { ...draftOf('thanh-hoa'), on: '2026-01-01', steps: [{ kind: 'split' as const, of: HAMLET, into }] }
  const { params, preview } = await applied(as('province_officer'), draft)
  expect(preview.households).toMatchObject({ moving: 0, unassigned: 500 })
  await homesIn('15952', 500)
  await coveredIs('2/2 = 100') // the team serves both parts

  const list = join(folder.path, 'homes.csv')
  const [first] = HOMES
  const rules = [
    'hamlet,household,lane,from,to,side',
    `15952.03,${first?.householdId},,,,`,
    '15952.02,,ngo dinh,1,300,odd',
    '15952.03,,Ngõ Đình,1,300,even',
    '15952.03,,Ngõ Chùa,,,',
    '15952.09,,Ngõ Đình,301,310,',
    'nowhere,,Ngõ Đình,,,',
  ]
  await writeFile(list, rules.join('\n'))
  const startedAt = performance.now()
  const printed = await lantoa('login --demo commune_officer', `boundaries assign 15952 ${list}`)
  console.log(`380 of 500 homes assigned by a list in ${Math.round(performance.now() - startedAt)} ms`)
  // 150 odd numbers but the first, which is named; 150 even; 80 of the other lane.
  expect(printed).toContain('380 homes assigned, 120 wait')
  expect(printed.join('\n')).toContain('line 7: hamlet: "nowhere" is no code such as 31027.07')
  expect(printed.filter((line) => line.startsWith('line 6, home '))).toHaveLength(10)
  await homesIn('15952.02', 149)
  await homesIn('15952.03', 231)
  await homesIn('15952', 500)
  const waiting = await as('commune_officer')
    .identity.countUnassigned({ query: { unit: '15952' } })
    .orThrow()
  expect(waiting).toMatchObject({ households: 120 })

  await as('province_officer').teams.undoBoundaryChange({ params, ifMatch: 3 }).orThrow()
  await homesIn(HAMLET, 500)
  await coveredIs('1/1 = 100')
  expect(await as('admin').reporting.recompute().orThrow()).toMatchObject({ differing: 0 })
}, 120_000)
