import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { commandLine } from './command-line.ts'
import { temporaryFolder } from './deployment.ts'
import { type Place, setUpCommune, setUpHamlet } from './place.ts'

const ROOT = join(import.meta.dirname, '../../..')

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let running: AllInOne
let place: Place
let lantoa: ReturnType<typeof commandLine>

beforeAll(async () => {
  folder = await temporaryFolder()
  running = await startAllInOne()
  await setUpCommune(running.as)
  place = await setUpHamlet(running.as, '31027.07')
  await setUpHamlet(running.as, '31027.08')
  await symlink(join(ROOT, 'apps'), join(folder.path, 'apps'))
  lantoa = commandLine(running, folder.path)
  await lantoa('login --demo commune_officer')
  for (const [name, rows] of Object.entries(LISTS)) await writeFile(join(folder.path, name), rows.join('\r\n'))
  await writeFile(
    join(folder.path, 'members.csv'),
    [...MEMBERS, `T1,31027.07,${place.teamId},P1,tổ trưởng,01/01/2026,khác`].join('\n'),
  )
  for (const things of ['residents', 'members', 'accounts', 'merchants', 'health-facilities']) {
    expect((await lantoa(`${things} import ${things}.csv`)).err).toBe('')
  }
}, 120_000)
afterAll(async () => {
  await running?.stop()
  await folder.remove()
})

const MEMBERS = ['Mã,Mã đơn vị,Mã tổ,Mã người,Vai trò,Từ ngày,Lực lượng']
const LISTS = {
  'residents.csv': [
    'Mã,Mã hộ,Mã thôn,Có từ ngày,Số nhà,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày,Điện thoại,Số định danh',
    'N1,H1,31027.07,01/09/2025,12,Nguyễn Thị Hoa,1958,nữ,01/09/2025,0912 345 678,091 158 000 123',
    "N2,H1,31027.07,01/09/2025,12,H'Hen Niê,12/04/1988,nữ,02/09/2025,,",
    'N3,H2,31027.08,01/09/2025,007,Trần Văn Ba,1990,nam,01/09/2025,,',
  ],
  'accounts.csv': [
    'Mã,Mã thôn,Mã nhân khẩu,Loại,Nhà cung cấp,Tình trạng,Ngày mở,Tổ giúp mở',
    'A1,31027.07,N2,ngân hàng,Agribank,đã mở,01/03/2026,có',
    'A2,31027.08,N3,ví điện tử,momo,dự định,,',
  ],
  'merchants.csv': [
    'Mã,Mã hộ,Đơn vị,Có từ ngày,Tên điểm bán,Loại,Có mã QR từ,Có mã QR đến,Niêm yết giá từ',
    'Q1,H1,31027.07,01/03/2026,Quán nước,Hộ bán tại nhà,02/03/2026,,',
    'Q2,,31027.08,01/03/2026,Tạp hóa,cửa hàng,,,03/03/2026',
  ],
  'health-facilities.csv': [
    'Mã,Đơn vị,Có từ ngày,Tên cơ sở,Loại,Địa chỉ',
    'TYT,31027,01/07/2025,Trạm Y tế xã,trạm y tế,Ấp 7',
  ],
}

const officer = () => running.as('commune_officer')
const homes = async () =>
  (
    await officer()
      .identity.listHouseholds({ query: { unit: '31027' } })
      .orThrow()
  ).items
const people = async () =>
  (
    await officer()
      .identity.listResidents({ query: { unit: '31027' } })
      .orThrow()
  ).items
async function edit(name: string, from: string | RegExp, to: string, into = name) {
  const text = await readFile(join(folder.path, name), 'utf8')
  expect(text).toMatch(from)
  await writeFile(join(folder.path, into), text.replace(from, to))
}

test.each([
  ['households', 'xlsx'],
  ['residents', 'csv'],
  ['residents', 'xlsx'],
  ['members', 'xlsx'],
  ['accounts', 'csv'],
  ['merchants', 'csv'],
  ['merchants', 'xlsx'],
  ['health-facilities', 'xlsx'],
])(
  'what was exported of %s as .%s is what is recorded: imported again, nothing changes',
  async (things, ending) => {
    const before = [await homes(), await people()]
    const file = `again.${things}.${ending}`
    const written = await lantoa(`${things} export --unit 31027 --out ${file} --json`)
    const { rows } = JSON.parse(written.out)
    const all = { households: 2, residents: 3, members: 1, accounts: 2, merchants: 2, 'health-facilities': 1 }
    expect(rows).toBe(all[things as keyof typeof all])
    for (const dry of [' --dry-run', '']) {
      const imported = await lantoa(`${things} import ${file}${dry}`)
      expect(imported).toMatchObject({ code: 0, err: '' })
      expect(imported.out).toMatch(new RegExp(`^${rows} rows (taken|are good), nothing changes`))
    }
    expect([await homes(), await people()]).toEqual(before)
  },
  60_000,
)

test('what was edited is corrected, in a dry run only said; who comes with an older file is refused by his rows', async () => {
  await lantoa('residents export --unit 31027 --out people.csv')
  await edit('people.csv', /Trần Văn Ba/, 'Trần Văn Bá')
  await edit('people.csv', /'\+84912345678/, '0912 345 679')
  const dry = await lantoa('residents import people.csv --dry-run')
  expect(dry.out).toMatch(/^3 rows are good, 2 corrected, 1 unchanged; nothing was written/)
  expect((await people()).map(({ version }) => version)).toEqual([1, 1, 1])
  const { out, err } = await lantoa('residents import people.csv')
  expect([err, out]).toEqual(['', expect.stringMatching(/^3 rows taken, 2 corrected, 1 unchanged/)])
  const names = new Map((await people()).map((one) => [one.name, one]))
  expect(names.get('Trần Văn Bá')?.version).toBe(2)
  expect(names.get('Nguyễn Thị Hoa')).toMatchObject({ phone: '+84912345679', personalNumberEnds: '123', version: 2 })
  // The same once more is done already; an edit of the same version is not.
  expect((await lantoa('residents import people.csv')).out).toMatch(/^3 rows taken, nothing changes/)
  await edit('people.csv', /Trần Văn Bá/, 'Trần Văn Ca', 'late.csv')
  const late = await lantoa('residents import late.csv')
  expect(late).toMatchObject({ code: 1, err: expect.stringContaining('changed since the file was written') })
  expect((await people()).map(({ name }) => name)).not.toContain('Trần Văn Ca')
}, 60_000)

test('homes are corrected cell by cell; what a correction cannot change is named', async () => {
  await lantoa('households export --unit 31027 --out homes.csv')
  await edit('homes.csv', /,12,,,/, ',12A,Kênh 5,điện thoại phím; máy tính,')
  expect((await lantoa('households import homes.csv')).out).toMatch(/^2 rows taken, 1 corrected, 1 unchanged/)
  expect((await homes())[0]).toMatchObject({
    address: { number: '12A', lane: 'Kênh 5' },
    devices: ['keypad_phone', 'computer'],
  })
  // Back to what it was registered as: the service knows that sending, and it is a correction all the same.
  await lantoa('households export --unit 31027 --out homes.csv --force')
  await edit('homes.csv', /,12A,Kênh 5,[^,]*,/, ',12,,,')
  expect((await lantoa('households import homes.csv')).out).toMatch(/^2 rows taken, 1 corrected/)
  expect((await homes())[0]).toMatchObject({ address: { number: '12', lane: '' }, devices: [], version: 3 })
  await edit('homes.csv', /31027\.07/, '31027.08')
  const moved = await lantoa('households import homes.csv')
  expect(moved.err).toMatch(/line \d: Mã thôn: recorded is "31027.07"; a home is moved/)
}, 60_000)

test('registers are edited in their exports: a part is emptied, a state only shown, and of two edits the second is refused', async () => {
  const stalls = async () => {
    const { items } = await officer()
      .payments.listMerchants({ query: { unit: '31027' } })
      .orThrow()
    return items
  }
  await lantoa('merchants export --unit 31027 --out stalls.csv')
  await edit('stalls.csv', /Quán nước,hộ bán tại nhà/, 'Quán nước cô Ba,quầy hàng')
  await edit('stalls.csv', /2026-03-02/, '')
  const { out, err } = await lantoa('merchants import stalls.csv')
  expect([err, out]).toEqual(['', expect.stringMatching(/^2 rows taken, 1 corrected, 1 unchanged/)])
  const [edited] = await stalls()
  expect(edited).toMatchObject({ name: 'Quán nước cô Ba', kind: 'stall', qr: null, version: 2 })
  expect(edited?.householdId).toBe((await homes())[0]?.householdId)
  await edit('stalls.csv', /cô Ba/, 'cô Tư', 'late.csv')
  const late = await lantoa('merchants import late.csv')
  expect(late).toMatchObject({ code: 1, err: expect.stringContaining('changed since the file was written') })
  await lantoa('merchants export --unit 31027 --out stalls.csv --force')
  await edit('stalls.csv', /đang bán/, 'tạm nghỉ')
  const state = await lantoa('merchants import stalls.csv')
  expect(state.err).toMatch(/Tình trạng: recorded is "đang bán"; say how it goes on by: lantoa merchants advance/)
  await lantoa('health-facilities export --unit 31027 --out health.csv')
  await edit('health.csv', /Ấp 7/, '')
  const health = await lantoa('health-facilities import health.csv')
  expect([health.err, health.out]).toEqual(['', expect.stringMatching(/^1 rows taken, 1 corrected/)])
}, 60_000)

test('names are exported by who may see them, and each is in the access log', async () => {
  const { items } = await officer()
    .identity.listAccessLog({ query: { unit: '31027' } })
    .orThrow()
  expect(items.filter(({ operation }) => operation === 'listResidents').length).toBeGreaterThanOrEqual(6)
  await lantoa('login --demo province_officer')
  for (const things of ['residents', 'households']) {
    const refused = await lantoa(`${things} export --unit 31027 --out masked.csv`)
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('masked, so this list cannot be exported') })
    await expect(readFile(join(folder.path, 'masked.csv'))).rejects.toThrow('ENOENT')
  }
  await lantoa('login --demo commune_officer')
}, 60_000)
