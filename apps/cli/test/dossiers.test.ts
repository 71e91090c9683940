import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Answers, stage } from './stage.ts'

type Item = { dossierCode: string; unitCode: string; state: number }

/** A service that knows no unit 99999. */
const judge: Answers[string] = ({ body }) => {
  const { items } = body as { items: Item[] }
  const problem = { type: 't', title: 'x', status: 422, code: 'unknown-unit', detail: 'No unit.', pointer: '/unitCode' }
  const follows = { pausedSince: null, pausedDays: 0, movedDueOn: null, overdue: false, flags: [], version: 1 }
  return {
    results: items.map((item) =>
      item.unitCode === '99999' ? { accepted: false, problem } : { accepted: true, value: { ...item, ...follows } },
    ),
  }
}

const HEAD =
  'Mã hồ sơ,Mã đơn vị,Mã thủ tục,Hình thức nộp,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả kết quả,Trạng thái,Thời điểm'
const GOOD = '000.00.00.H49-260310-0001,31027,2.000635,Trực tuyến,10/03/2026,13/03/2026,,Đang xử lý,17/03/2026 18:40'

async function fileWith(...rows: string[]) {
  const on = await stage({ answers: { 'POST /government/v1/dossiers/batch': judge } })
  await writeFile(join(on.folder, 'dossiers.csv'), [HEAD, ...rows].join('\n'))
  const sent = () => on.asked.filter(({ url }) => url.pathname.endsWith('/dossiers/batch')).map(({ body }) => body)
  return { ...on, sent }
}

test('a list as a portal heads it is judged, then mirrored', async () => {
  const { lantoa, sent } = await fileWith(GOOD)
  const { exitCode, out } = await lantoa('dossiers', 'import', 'dossiers.csv')
  expect([exitCode, out]).toEqual([0, '1 dossiers mirrored\n'])
  const item = {
    ...{ dossierCode: '000.00.00.H49-260310-0001', unitCode: '31027', procedureCode: '2.000635', intake: 'online' },
    ...{ receivedOn: '2026-03-10', dueOn: '2026-03-13', finishedOn: null, state: 4 },
    asOf: '2026-03-17T18:40:00+07:00',
  }
  expect(sent()).toEqual([{ items: [item], dryRun: true }, { items: [item] }])
})

test('one bad row keeps the whole file out', async () => {
  const { lantoa, sent } = await fileWith(GOOD, GOOD.replace('0001', '0002').replace('31027', '99999'))
  const { exitCode, out, err } = await lantoa('dossiers', 'import', 'dossiers.csv')
  expect(exitCode).not.toBe(0)
  expect(out).toBe('1 dossiers are good, 1 refused; nothing was written.\n')
  expect(err).toContain('line 3, column unit (unknown-unit)')
  expect(sent()).toHaveLength(1)
})

test.each([
  ['a state that there is not', GOOD.replace('Đang xử lý', '11'), 'state: write a number from 1 to 10'],
  ['a day that there is not', GOOD.replace('10/03/2026', '31/02/2026'), 'received_on: write'],
  ['a dossier twice', `${GOOD}\n${GOOD}`, 'the same dossier stands already in line 2'],
])('%s is refused before anything is sent', async (_what, rows, said) => {
  const { lantoa, sent } = await fileWith(rows)
  const { exitCode, err } = await lantoa('dossiers', 'import', 'dossiers.csv')
  expect([exitCode === 0, sent()]).toEqual([false, []])
  expect(err).toContain(said)
})
