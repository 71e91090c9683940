import type { Problem } from '@lantoa/sdk'
import type { FigureFacts } from '../../look/figure.tsx'
import type { Column } from '../../look/table.tsx'
import type { Level, Tile } from '../../look/tile-map.tsx'
import type { TrendPoint } from '../../look/trend.tsx'

const HREF = '/desk/gallery'

export const FIGURES: readonly FigureFacts[] = [
  {
    ...{ id: 'rate', name: 'Hộ được thăm', href: HREF, value: '53,3 %', missing: false, parts: '64 / 120' },
    bar: { share: 53.3, goal: 85 },
    notes: [{ text: 'Chỉ tiêu 85 % đến thứ Tư, 22/10' }, { text: 'Đã khóa sổ' }],
  },
  {
    ...{ id: 'count', name: 'Tổ công nghệ số cộng đồng đang hoạt động', href: HREF, value: '3.118 tổ', missing: false },
    notes: [{ text: 'Đã khóa sổ là 3.120 tổ, nay đã khác', warns: true }],
  },
  {
    ...{ id: 'claimed', name: 'Người có tài khoản thanh toán điện tử', href: HREF, value: '41,2 %', missing: false },
    bar: { share: 41.2 },
    notes: [{ text: 'Số công bố: khoảng 90 % (báo cáo của xã) – nghi vấn', warns: true }],
  },
  { ...{ id: 'none', name: 'Đơn hàng bán trên mạng', href: HREF, value: 'Chưa có số liệu', missing: true }, notes: [] },
]

export const MONTHS: readonly TrendPoint[] = [
  { label: '1/2026', value: 12, shown: '12 %' },
  { label: '2/2026', value: null, shown: '–' },
  { label: '3/2026', value: 53.3, shown: '53,3 %' },
]

type Row = { name: string; share: string }
export const ROWS: readonly Row[] = [
  { name: 'Ấp Minh Thuận B', share: '53,3 %' },
  { name: 'Ấp Kênh Mới', share: 'Chưa có số liệu' },
]
export const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', title: 'Đơn vị', of: ({ name }) => name, sort: { href: HREF, sorted: undefined } },
  {
    ...{ key: 'share', title: 'Hộ được thăm', number: true, of: ({ share }: Row) => share },
    sort: { href: HREF, sorted: 'descending' },
  },
]

const NAMES: readonly (readonly [name: string, value: string, level: Level | undefined])[] = [
  ['Long Xuyên', '12,0 %', 1],
  ['Mỹ Hòa Hưng', '21,5 %', 2],
  ['U Minh Thượng', '53,3 %', 3],
  ['Vĩnh Thuận', '64,0 %', 4],
  ['Phú Quốc', '91,4 %', 5],
  ['Hòn Nghệ', 'Chưa có số liệu', undefined],
  ['Đông Hưng', '50,0 %', 3],
  ['Thổ Châu', 'Chưa có số liệu', undefined],
]
export const TILES: readonly Tile[] = NAMES.map(([name, value, level]) => {
  return { id: name, kind: 'Xã', name, href: HREF, value, level }
})
export const PLACED_TILES: readonly Tile[] = TILES.map((tile, at) => {
  const place = { column: (at * 2) % 4, row: Math.floor(at / 2) }
  return { ...tile, place, note: at > 5 ? 'chưa gửi' : undefined }
})
export const LEGEND = {
  levels: ['dưới 20 %', 'từ 20 % đến dưới 40 %', 'từ 40 % đến dưới 60 %', 'từ 60 % đến dưới 80 %', 'từ 80 % trở lên'],
  none: 'Chưa có số liệu',
  hatched: 'gạch chéo: chưa gửi lượt thăm nào',
}

export const PROBLEMS: readonly Problem[] = [
  ...['network-error', 'outside-scope', 'invalid-request', 'login-failed', 'closed-unit'].map(problem),
  { ...problem('internal-error'), correlationId: '01990f3e-7c1a-7000-8000-00000000e099' },
]

function problem(code: string): Problem {
  return { type: 'about:blank', title: '', status: 0, code }
}
