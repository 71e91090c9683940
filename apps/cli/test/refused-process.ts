import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RESIDENTS } from '@lantoa/sheets/lists'
import { allColumns } from '@lantoa/sheets/sheet'
import { RefusedRows } from '../src/output/refused-rows.ts'
import { chunksOf } from '../src/sheets/read-sheet.ts'
import { refusedFile } from '../src/sheets/refused-file.ts'

/** Reads a list of so many bad rows in a process of its own, whose memory the caller keeps small. */
const rows = Number(process.argv[2])
const folder = await mkdtemp(join(tmpdir(), 'lantoa-refused-'))
const path = join(folder, 'bad.csv')
{
  await using bad = await open(path, 'w')
  await bad.write('Mã hộ,Ở từ ngày,Họ và tên,Ngày sinh,Giới tính\n')
  for (let row = 0; row < rows; row += 1_000) {
    await bad.write(
      Array.from({ length: 1_000 }, (_, at) => `H${row},32/13/2026,Nguyễn Văn ${row + at},58,x\n`).join(''),
    )
  }
}
const refused = new RefusedRows()
{
  await using file = await refusedFile(join(folder, 'refused.csv'), false, allColumns(RESIDENTS), path)
  for await (const chunk of chunksOf(RESIDENTS, path)) {
    for (const row of chunk.refused) refused.add(row)
    await file.write(chunk.refused)
  }
}
let written = 0
{
  await using file = await open(join(folder, 'refused.csv'))
  for await (const _line of file.readLines()) written += 1
}
await rm(folder, { recursive: true })
process.stdout.write(JSON.stringify({ total: refused.total, named: refused.first.length, written }))
