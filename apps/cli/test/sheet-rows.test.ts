import { expect, test } from 'vitest'
import { keeping } from './keeping.ts'
import { stage } from './stage.ts'

const PERSON = 'H1,Nguyễn Thị Hoa,1958,nữ,01/03/2026'
const STALL = '31027.07,01/03/2026,Quán,stall'
const PERSON_HEADER = 'Mã,Mã hộ,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày'
const STALL_HEADER = 'Mã,Đơn vị,Có từ ngày,Tên điểm bán,Loại'
const HOME_HEADER = 'Mã,Mã thôn,Có từ ngày,Số nhà'

test.each([
  ['people', 'residents', PERSON_HEADER, `,${PERSON}`, `,${PERSON}`, 'line 3: the same as line 2'],
  ['homes', 'households', HOME_HEADER, ',31027.07,01/03/2026,', ',31027.07,01/03/2026,', 'line 3: the same as line 2'],
  ['stalls', 'merchants', STALL_HEADER, `,${STALL}`, `,${STALL}`, 'line 3: the same as line 2'],
  ['people of one code', 'residents', PERSON_HEADER, `p1,${PERSON}`, `P1,${PERSON}`, 'line 3: code: as line 2'],
  [
    'homes of one code',
    'households',
    HOME_HEADER,
    '7,31027.07,01/03/2026,1',
    '7,31027.08,01/03/2026,2',
    'line 3: code: as line 2',
  ],
  [
    'stalls of one code',
    'merchants',
    STALL_HEADER,
    `7,${STALL}`,
    `7,${STALL.replace('Quán', 'Quầy')}`,
    'line 3: code: as line 2',
  ],
])(
  'the second of two %s that are one by their code or cells is refused with the line of the first',
  async (_what, things, header, first, second, reason) => {
    for (const options of [['--dry-run'], []]) {
      const { lantoa, file } = await stage({ answers: keeping().answers })
      await file('list.csv', [header, first, second].join('\n'))
      const { exitCode, out, err } = await lantoa(things, 'import', 'list.csv', ...options)
      expect([exitCode, out]).toEqual([1, expect.stringMatching(/^1 rows (are good|taken), 1 refused/)])
      expect(err).toContain(reason)
    }
  },
)
