import { expect, test } from 'vitest'
import { idOf } from '../../../test/phone.ts'
import { correctionAt, homeAt, numberAt, personAt, stepAt } from '../../../test/records.ts'
import type { NewRecord } from '../../phone/kinds/kind.ts'
import { saidInWords } from './said-in-words.ts'

const home = (edits: object) => correctionAt(1, 600, { kind: 'home', householdId: idOf(1), edits })

test.each<[record: NewRecord, lines: string[]]>([
  [homeAt(1), ['Số 1, Kênh Xáng']],
  [homeAt(1, { address: {} }), ['Nhà chưa có tên']],
  [
    personAt(1, 20, { birth: { date: '1960-09-02' }, phone: '+84912345678' }),
    ['Họ và tên: Lê Thị Bưởi', 'Năm sinh: 02/09/1960', 'Nam, nữ: Nữ', 'Số điện thoại: 0912345678'],
  ],
  [numberAt(1, 20, 600, '+84912345678', null), ['Số điện thoại: Chưa có số']],
  [home({ lane: { saw: 'Kênh Xáng', says: '' } }), ['Đường, ngõ, kênh: Chưa ghi']],
  [home({ devices: { saw: [], says: ['tablet'] } }), ['Máy trong nhà: Máy tính bảng']],
  [home({ devices: { saw: ['tablet'], says: [] } }), ['Máy trong nhà: Không có máy nào']],
  [stepAt(1, 20, 300), []],
])('what was refused can be read: %j', (record, lines) => expect(saidInWords(record, [])).toEqual(lines))
