import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildVietQr } from '@lantoa/vietnam/vietqr'
import { expect, test } from 'vitest'
import { type Answers, stage } from './stage.ts'

const ID = '01990f3e-7c1a-7000-8000-0000000000e1'
const built = buildVietQr({ bin: '970416', number: '257678859', target: 'account' })
const answers: Answers = {
  [`GET /payments/v1/merchants/${ID}`]: () => ({ merchantId: ID, name: 'Quán <b>Cô Ba</b>' }),
  'POST /payments/v1/vietqr': () => ({ payload: built.ok ? built.value : '' }),
}

test('the sheet of a merchant has its name and code; the number stands in no address and in no text', async () => {
  const { lantoa, folder, asked } = await stage({ answers })
  const line = ['merchants', 'vietqr', ID, '--bin', '970416', '--number', '257678859', '--out', 'sheet.html']
  const { exitCode, out } = await lantoa(...line)
  expect([exitCode, out]).toEqual([0, 'sheet.html: print it on A4 and try it with a phone.\n'])
  const page = await readFile(join(folder, 'sheet.html'), 'utf8')
  expect(page).toContain('Quán &lt;b&gt;Cô Ba&lt;/b&gt;')
  expect(page).toMatch(/<path d="M\d+ \d+h1v1h-1z/)
  expect(page).toContain('kết thúc bằng 8859')
  expect(page).not.toContain('257678859')
  expect(asked.map(({ url }) => url.href).join()).not.toContain('257678859')
  expect((await lantoa(...line)).exitCode).toBe(1)
})

test('who sees names masked writes no sheet', async () => {
  const merchant = { merchantId: ID, name: 'Q*** C*** B***', masked: true }
  const { lantoa, folder } = await stage({
    answers: { ...answers, [`GET /payments/v1/merchants/${ID}`]: () => merchant },
  })
  const line = ['merchants', 'vietqr', ID, '--bin', '970416', '--number', '257678859', '--out', 'sheet.html']
  expect(await lantoa(...line)).toMatchObject({ exitCode: 1, err: expect.stringContaining('You see names masked') })
  await expect(readFile(join(folder, 'sheet.html'))).rejects.toThrow('ENOENT')
})
