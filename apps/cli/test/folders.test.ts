import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keeping } from './keeping.ts'
import { stage } from './stage.ts'

test.each([
  ['residents import lists', 'lists is a folder: name a file in it.'],
  ['residents import lists.xlsx', 'lists.xlsx is a folder: name a file in it.'],
  ['claims import none.csv', 'none.csv is not there'],
  ['merchants import none.csv', 'none.csv is not there'],
  ['merchants export --out lists', 'lists is a folder: name a file in it.'],
  ['merchants export --out lists --force', 'lists is a folder: name a file in it.'],
  ['merchants template --out lists --force', 'lists is a folder: name a file in it.'],
  ['merchants template --out none/list.xlsx', 'none cannot be written to'],
  ['merchants export --out none/list.csv', 'none cannot be written to'],
  ['merchants import good.csv --refused none/bad.csv', 'none/bad.csv cannot be written to'],
  ['scorecards import lists --unit 91', 'lists is a folder: name a file in it.'],
  ['login --client a --secret-file lists', 'lists is a folder: name a file in it.'],
])('%s: %s', async (words, message) => {
  const { lantoa, folder, file } = await stage({ answers: keeping().answers })
  await mkdir(join(folder, 'lists'))
  await mkdir(join(folder, 'lists.xlsx'))
  await file('good.csv', 'Đơn vị,Có từ ngày,Tên điểm bán,Loại\n31027.07,01/03/2026,QUAN,quầy hàng')
  const { exitCode, err } = await lantoa(...words.split(' '))
  expect([exitCode, err]).toEqual([2, expect.stringContaining(message)])
  expect(err).not.toMatch(/not foreseen|ENOENT.*open|EISDIR/)
})
