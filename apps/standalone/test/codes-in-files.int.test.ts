import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { commandLine } from './command-line.ts'
import { temporaryFolder } from './deployment.ts'
import { setUpCommune, setUpHamlet } from './place.ts'
import { applied } from './reform.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let running: AllInOne
let lantoa: ReturnType<typeof commandLine>
let teamId: string

beforeAll(async () => {
  folder = await temporaryFolder()
  running = await startAllInOne()
  await setUpCommune(running.as)
  for (const hamlet of HAMLETS) teamId = (await setUpHamlet(running.as, hamlet)).teamId
  lantoa = commandLine(running, folder.path)
  await lantoa('login --demo commune_officer')
  for (const hamlet of HAMLETS) await importAll(hamlet)
}, 120_000)
afterAll(async () => {
  await running?.stop()
  await folder.remove()
})

const HAMLETS = ['31027.07', '31027.08', '31027.09']
const CODES = [1, 2, 3]

/** The lists of a hamlet under the name that it has by now, each numbered from 1. */
function listsOf(hamlet: string, name: string): Record<string, string[]> {
  const each = (row: (code: number) => string) => CODES.map(row)
  return {
    households: ['Mã,Mã thôn,Có từ ngày,Số nhà', ...each((code) => `${code},${name},01/09/2025,${hamlet}/${code}`)],
    residents: [
      'Mã,Mã hộ,Mã thôn,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày',
      ...each((code) => `${code},${code},${name},Nguyễn Thị Hoa,19${hamlet.slice(-2)},nữ,01/09/2025`),
    ],
    accounts: [
      'Mã,Mã thôn,Mã nhân khẩu,Loại,Nhà cung cấp,Tình trạng,Ngày mở',
      ...each((code) => `${code},${name},${code},ví điện tử,momo,đã mở,01/03/2026`),
    ],
    members: [
      'Mã,Mã đơn vị,Mã tổ,Mã người,Vai trò,Từ ngày,Lực lượng',
      ...each((code) => `${code},${name},${teamId},${hamlet}-${code},thành viên,01/01/2026,khác`),
    ],
    merchants: [
      'Mã,Đơn vị,Có từ ngày,Tên điểm bán,Loại,Mã hộ',
      ...each((code) => `${code},${name},01/03/2026,Quán nước,stall,${code}`),
    ],
  }
}

async function importAll(hamlet: string, name = hamlet) {
  for (const [things, rows] of Object.entries(listsOf(hamlet, name))) {
    await writeFile(join(folder.path, `${things}.csv`), rows.join('\r\n'))
    const { err, out } = await lantoa(`${things} import ${things}.csv`)
    expect([things, err, out]).toEqual([things, '', expect.stringMatching(/^3 rows taken/)])
  }
}

/** How many homes, people, members, accounts and merchants are recorded, in the commune and in one of its bodies. */
async function counted() {
  const { identity, teams, payments } = running.as('commune_officer')
  const query = { unit: '31027' }
  const homes = await identity.listHouseholds({ query }).orThrow()
  const people = await identity.listResidents({ query }).orThrow()
  const residentIds = people.items.map(({ residentId }) => residentId)
  const accounts = await payments.listAccountsOfResidents({ body: { residentIds } }).orThrow()
  const merchants = await payments.listMerchants({ query }).orThrow()
  const members = await teams.listMemberships({ query: { bodyId: teamId } }).orThrow()
  return {
    ...{ homes: homes.items.length, people: residentIds.length },
    ...{ accounts: accounts.items.length, members: members.items.length },
    merchants: merchants.items.length,
  }
}

const ALL = { homes: 9, people: 9, accounts: 9, members: 9, merchants: 9 }

test('lists of hamlets that each number from 1 are all there, and are imported again without a change', async () => {
  expect(await counted()).toEqual(ALL)
  for (const hamlet of HAMLETS) await importAll(hamlet)
  expect(await counted()).toEqual(ALL)
}, 60_000)

test('a hamlet that went into another one has the same homes, people, members and accounts under both names', async () => {
  const body = {
    title: 'Ấp 8 sáp nhập vào ấp 10',
    on: '2026-04-01',
    legalAct: { number: '1/NQ-HĐND', issuer: 'HĐND xã', date: '2026-03-01' },
    steps: [
      {
        kind: 'merge' as const,
        from: [{ code: '31027.08' }],
        into: { code: '31027.10', begins: { kind: 'ấp', name: 'Minh Thuận 10', parentCode: '31027' } },
      },
    ],
  }
  await applied(running.as('province_officer'), body)
  await settled(running.as('admin'))
  for (const name of ['31027.08', '31027.10']) await importAll('31027.08', name)
  expect(await counted()).toEqual(ALL)
  // What is new there gets the code of its list, and is the same when it comes again.
  await writeFile(join(folder.path, 'new.csv'), 'Mã,Mã thôn,Có từ ngày,Số nhà\n4,31027.10,01/05/2026,4')
  for (const _again of [1, 2]) expect((await lantoa('households import new.csv')).out).toMatch(/^1 rows taken/)
  expect(await counted()).toEqual({ ...ALL, homes: 10 })
}, 60_000)

test('a home that moved is the same under its old hamlet; under one where another has its code none is made', async () => {
  const { identity } = running.as('commune_officer')
  const { items } = await identity.listHouseholds({ query: { unit: '31027.07' } }).orThrow()
  const moved = items.find(({ address }) => address?.number === '31027.07/1')
  const params = { householdId: moved?.householdId ?? '' }
  // The home 1 of hamlet 8 is there already.
  await identity.moveHousehold({ params, body: { to: '31027.10', on: '2026-05-01' }, ifMatch: 1 }).orThrow()
  const before = await counted()
  const file = (name: string, number: string) =>
    writeFile(join(folder.path, 'one.csv'), `Mã,Mã thôn,Có từ ngày,Số nhà\n1,${name},01/09/2025,${number}`)
  await file('31027.07', '31027.07/1')
  expect((await lantoa('households import one.csv')).out).toMatch(/^1 rows taken/)
  await file('31027.10', '31027.07/1')
  const both = await lantoa('households import one.csv')
  expect(both.err).toContain('Mã: it stands in the lists of')
  expect(await counted()).toEqual(before)
}, 60_000)
