import { text } from 'node:stream/consumers'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  HAMLET,
  idOf,
  OTHER_HAMLET,
  publishHouseholds,
  publishVisits,
  startReportingForTest,
} from '../../test/commune.ts'

type Query = Parameters<ReturnType<typeof officer>['exportValues']>[0]['query']

let service: TestService
const officer = (units = ['91']) => service.as({ roles: ['province_officer'], units }).reporting

beforeAll(async () => {
  service = await startReportingForTest()
  await publishHouseholds(service, HAMLET, 1, 12)
  await publishHouseholds(service, OTHER_HAMLET, 13, 20)
  await publishVisits(service, HAMLET, 1, 7)
  await publishVisits(service, OTHER_HAMLET, 13, 14)
  await service.settled()
})
afterAll(() => service.stop())

async function rowsOf(query: Query): Promise<string[][]> {
  const { body } = await officer().exportValues({ query }).orThrow()
  const lines = (await text(body)).split('\r\n')
  return lines.slice(0, -1).map((line) => line.split(';'))
}

/** Unit, last day, numerator, denominator and value. */
async function figures(query: Query) {
  const [, ...rows] = await rowsOf(query)
  return rows.map((row) => [row[0], row[10], row[11], row[12], row[13]])
}

describe('values', () => {
  test('have Vietnamese headers, each unit before those beneath it, and the figures that are shown elsewhere', async () => {
    const [headers] = await rowsOf({ unit: '31027', period: '2026-W12' })
    expect(headers?.slice(0, 3)).toEqual(['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị'])
    expect(await figures({ unit: '91', period: '2026-W12', indicatorId: 'I-04' })).toEqual([
      ['91', '22/03/2026', '9', '20', '45'],
      ['31018', '22/03/2026', '0', '0', ''],
      ['31027', '22/03/2026', '9', '20', '45'],
      [HAMLET, '22/03/2026', '7', '12', '58,3'],
      [OTHER_HAMLET, '22/03/2026', '2', '8', '25'],
    ])
  })

  test('of what is to come are left empty, with a remark', async () => {
    const [, ...rows] = await rowsOf({ unit: HAMLET, period: '2026-W13', indicatorId: 'I-04' })
    expect(rows.map((row) => row.slice(11))).toEqual([['', '', '', '%', 'chưa đến kỳ']])
  })

  test('of every indicator are what the unit itself answers, in both views', async () => {
    for (const view of ['as-now', 'as-was'] as const) {
      const { values } = await officer()
        .getUnitValues({ params: { unit: '31027' }, query: { view } })
        .orThrow()
      const rows = (await rowsOf({ unit: '31027', view })).filter(([code]) => code === '31027')
      const shown = rows.map((row) => [row[5], row[11], row[12], row[13]])
      const cell = (value: number | null) => (value === null ? '' : String(value).replace('.', ','))
      expect(shown).toEqual(
        values.map((one) => [one.indicatorId, cell(one.numerator), cell(one.denominator), cell(one.value)]),
      )
      expect(shown.length).toBeGreaterThan(10)
    }
  })

  test('come week by week, and of one level', async () => {
    const weeks = { from: '2026-03-02', until: '2026-03-22', step: 'week' } as const
    const found = await figures({ unit: '91', ...weeks, indicatorId: 'I-04', level: 'commune' })
    expect(found.filter(([code]) => code === '31027').map((row) => row.slice(1, 3))).toEqual([
      ['08/03/2026', '0'],
      ['15/03/2026', '0'],
      ['22/03/2026', '9'],
    ])
    expect(new Set(found.map(([code]) => code))).toEqual(new Set(['31018', '31027']))
  })

  test('are numbers and days in a workbook, which says what they mean', async () => {
    const { body, name, mediaType } = await officer()
      .exportValues({ query: { unit: '31027', format: 'xlsx', period: '2026-W12' } })
      .orThrow()
    expect([name, mediaType]).toEqual([
      'lan-toa-values-31027-2026-03-16.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ])
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await new Response(body).arrayBuffer())
    const [data, about, definitions] = workbook.worksheets
    expect([data?.name, about?.name, definitions?.name]).toEqual(['Số liệu', 'Về số liệu', 'Định nghĩa'])
    expect(data?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    const rows = data?.getRows(2, (data?.rowCount ?? 1) - 1) ?? []
    const visited = rows.find((row) => row.getCell(1).value === HAMLET && row.getCell(6).value === 'I-04')
    expect(visited?.getCell(11).value).toEqual(new Date('2026-03-22T00:00:00Z'))
    expect([12, 13, 14].map((at) => visited?.getCell(at).value)).toEqual([7, 12, 58.3])
    expect([12, 14, 11].map((at) => visited?.getCell(at).numFmt)).toEqual(['#,##0', '#,##0.0', 'dd/mm/yyyy'])
    expect(about?.getCell('B2').value).toBe('Xã U Minh Thượng (31027)')
    expect(definitions?.getColumn(1).values).toContain('I-04')
  })

  test.each<[query: Query, code: string]>([
    [{ unit: '99999' }, 'unknown-unit'],
    [{ unit: '31066' }, 'closed-unit'],
    [{ unit: '31018' }, 'outside-scope'],
    [{ unit: '31027', on: '2026-03-17', period: '2026-W12' }, 'invalid-request'],
    [{ unit: '31027', from: '2026-03-02', until: '2026-03-22' }, 'invalid-request'],
    [{ unit: '31027', from: '1900-01-01', until: '2199-01-01', step: 'day' }, 'too-many-rows'],
  ])('of %j are refused: %s', async (query, code) => {
    expect((await officer(['31027']).exportValues({ query })).error?.code).toBe(code)
  })
})

test('tables of claims and targets have those of the units beneath, and no others', async () => {
  const client = officer()
  const claim = { indicatorId: 'I-01', time: '2025-11-17', source: { name: 'Báo An Giang' } }
  const told = [
    ['31027', '=26 tổ', idOf(0, 1)],
    ['31018', '18 tổ', idOf(0, 2)],
  ] as const
  for (const [unit, rawText, id] of told) {
    await client.recordClaim({ params: { claimId: id }, body: { ...claim, unit, rawText, numerator: 26 } }).orThrow()
    const target = { indicatorId: 'I-05', unit, from: '2026-03-01', length: 100, value: 85 }
    await client.draftTarget({ params: { targetId: id }, body: target }).orThrow()
  }
  const lines = async (answer: Promise<{ body: ReadableStream<Uint8Array> }>) =>
    (await text((await answer).body)).split('\r\n').slice(1, -1)
  const claims = await lines(client.exportClaims({ query: { unit: '31027' } }).orThrow())
  expect(claims).toHaveLength(1)
  expect(claims[0]).toContain(";Báo An Giang;;'=26 tổ;")
  expect(await lines(client.exportClaims({ query: { unit: '91' } }).orThrow())).toHaveLength(2)
  const targets = await lines(client.exportTargets({ query: { unit: '31027' } }).orThrow())
  expect(targets).toEqual([expect.stringMatching(/^31027;I-05;01\/03\/2026;08\/06\/2026;85;;dự thảo;;/)])
})

test('what a number is made of has ids and no names', async () => {
  const query = { unit: '31027', indicatorId: 'I-04', period: '2026-W12' } as const
  const { body } = await officer().exportContributors({ query }).orThrow()
  const [header, ...lines] = (await text(body)).split('\r\n').slice(0, -1)
  expect(header).toBe('Đối tượng;Mã giả danh;Mã đơn vị;Tính từ ngày;Số lượng')
  expect(lines).toHaveLength(9)
  expect(lines[0]).toBe(`household;${idOf(1, 1)};${HAMLET};16/03/2026;1`)
  const plain = await officer().exportContributors({ query: { ...query, indicatorId: 'I-01', part: 'denominator' } })
  expect(plain.error?.code).toBe('no-denominator')
})

test.each(['volunteer', 'team_leader', 'trainer', 'privacy_officer'])('a %s takes no tables away', async (role) => {
  const { exportValues, exportClaims, exportTargets, exportContributors } = service.as({
    roles: [role],
    units: ['91'],
  }).reporting
  const query = { unit: '31027' }
  const answers = [exportValues({ query }), exportClaims({ query }), exportTargets({ query })]
  for (const { error } of await Promise.all(answers)) expect(error?.code).toBe('forbidden')
  expect((await exportContributors({ query: { ...query, indicatorId: 'I-04' } })).error?.code).toBe('forbidden')
})

describe('who takes a table away leaves a line', () => {
  const taker = (subject: string) => service.as({ subject, roles: ['province_officer'], units: ['91'] }).reporting
  const linesOf = async (exportedBy: string) => {
    const { reporting } = service.as({ roles: ['privacy_officer'], units: ['91'] })
    const { items } = await reporting.listExports({ query: { unit: '91', exportedBy } }).orThrow()
    return items.map(({ operation, unitCode, rows, whole }) => [operation, unitCode, rows, whole])
  }

  test('with its rows', async () => {
    const query = { unit: HAMLET, indicatorId: 'I-04', period: '2026-W12' } as const
    const { body } = await taker('whole').exportContributors({ query }).orThrow()
    const rows = (await text(body)).split('\r\n').length - 2
    expect(rows).toBeGreaterThan(0)
    expect(await linesOf('whole')).toEqual([['exportContributors', HAMLET, rows, true]])
  })

  test('also where it broke off', async () => {
    const series = { unit: '91', from: '2020-01-01', until: '2026-03-17', step: 'week' } as const
    const { body } = await taker('partly').exportValues({ query: series }).orThrow()
    expect(await linesOf('partly')).toEqual([['exportValues', '91', 0, false]])
    await body.cancel()
    await expect.poll(async () => (await linesOf('partly'))[0]?.[2]).toBeGreaterThan(0)
    expect((await linesOf('partly'))[0]?.[3]).toBe(false)
  })
})

test('an observer takes totals and nothing of what they are made of', async () => {
  const observer = service.as({ roles: ['observer'], units: ['91'] }).reporting
  const { body } = await observer.exportValues({ query: { unit: '31027' } }).orThrow()
  expect((await text(body)).length).toBeGreaterThan(100)
  const contributors = await observer.exportContributors({ query: { unit: '31027', indicatorId: 'I-04' } })
  expect(contributors.error?.code).toBe('forbidden')
})

describe('of many at once', () => {
  const days = 'from=2025-07-01&until=2026-06-30&step=day'
  const ask = async (subject: string, format = 'csv') => {
    const token = await service.token({ subject, roles: ['province_officer'], units: ['91'] })
    return fetch(`${service.baseUrl}/reporting/v1/exports/values?unit=91&format=${format}&${days}`, {
      headers: { Authorization: `Bearer ${token}` },
    })
  }
  const open = async () => {
    const rows = await service.parts.database.query<{ count: number }>(
      `SELECT count(*) AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE '% export'`,
    )
    return rows[0]?.count
  }

  test('those that nobody reads hold no moment of the database, and none of the places of others', async () => {
    const unread = await Promise.all([ask('a'), ask('a', 'xlsx')])
    const third = await ask('a')
    expect([...unread, third].map(({ status }) => status)).toEqual([200, 200, 503])
    expect(third.headers.get('Retry-After')).toBe('5')
    const other = await ask('b')
    expect(other.status).toBe(200)
    expect((await text(other.body ?? new Blob([]).stream())).length).toBeGreaterThan(1_000)
    await expect.poll(open, { timeout: 20_000 }).toBe(0)
    await Promise.all(unread.map(({ body }) => body?.cancel()))
    const again = async () => {
      const answer = await ask('a')
      await answer.body?.cancel()
      return answer.status
    }
    await expect.poll(again, { timeout: 15_000 }).toBe(200)
    await expect.poll(open, { timeout: 15_000 }).toBe(0)
  }, 60_000)
})
