import type { Contributor } from '@lantoa/contracts/reporting/contributors.http'
import type { IndicatorValue } from '@lantoa/contracts/reporting/values.http'
import { addDays, dayOf, formatDay } from '@lantoa/vietnam/days'
import { labelCounted, labelLevel, labelPillar } from '@lantoa/vietnam/labels'
import { codeOf } from '../counting/engine/unit-path.ts'
import type { DefinedIndicator } from '../indicators/definitions/indicator.ts'
import type { ExportedTarget, StoredClaim } from './store.ts'
import type { Cell, Column } from './table.ts'
import type { ValueRow } from './values.ts'

export const VALUE_COLUMNS: readonly Column<ValueRow>[] = [
  text('Mã đơn vị', 12, ({ unit }) => unit.code),
  text('Tên đơn vị', 28, ({ unit }) => unit.name),
  text('Loại đơn vị', 12, ({ unit }) => unit.kind),
  text('Cấp', 16, ({ unit }) => labelLevel(unit.level)),
  text('Mã cấp trên', 12, ({ unit }) => unit.parentCode),
  text('Mã chỉ số', 10, ({ indicator }) => indicator.indicatorId),
  text('Tên chỉ số', 48, ({ indicator }) => indicator.name),
  text('Trụ cột', 16, ({ indicator }) => labelPillar(indicator.pillar)),
  count('Phiên bản', ({ indicator }) => indicator.version),
  day('Từ ngày', ({ value }) => value.from),
  day('Đến ngày', ({ value }) => addDays(value.until, -1)),
  count('Tử số', ({ value }) => known(value)?.numerator ?? null),
  count('Mẫu số', ({ value }) => known(value)?.denominator ?? null),
  decimal('Giá trị', ({ value }) => value.value),
  text('Đơn vị tính', 14, ({ indicator }) => labelCounted(indicator.unit)),
  text('Ghi chú', 24, ({ value }) => remarkOf(value)),
]

export const DEFINITION_COLUMNS: readonly Column<DefinedIndicator>[] = [
  text('Mã chỉ số', 10, ({ indicatorId }) => indicatorId),
  text('Tên chỉ số', 48, ({ name }) => name),
  count('Phiên bản', ({ version }) => version),
  day('Hiệu lực từ', ({ validFrom }) => validFrom),
  text('Trụ cột', 16, ({ pillar }) => labelPillar(pillar)),
  text('Đơn vị tính', 14, ({ unit }) => labelCounted(unit)),
  text('Tử số', 40, ({ numerator }) => numerator.text),
  text('Mẫu số', 40, ({ denominator }) => denominator?.text ?? null),
  text('Định nghĩa', 80, ({ definition }) => definition),
]

const QUALIFIERS: Readonly<Record<string, string>> = { exact: '', about: 'khoảng', over: 'trên', nearly: 'gần' }

export const CLAIM_COLUMNS: readonly Column<StoredClaim>[] = [
  text('Đơn vị', 18, ({ claim }) => claim.unit),
  text('Mã chỉ số', 10, ({ claim }) => claim.indicatorId),
  day('Từ ngày', ({ claim }) => claim.from),
  day('Đến ngày', ({ claim }) => addDays(claim.until, -1)),
  text('Mức độ', 10, ({ claim }) => QUALIFIERS[claim.qualifier] || null),
  count('Tử số', ({ claim }) => claim.numerator),
  count('Mẫu số', ({ claim }) => claim.denominator),
  decimal('Giá trị', ({ claim }) => claim.value),
  text('Nguồn', 30, ({ claim }) => claim.source.name),
  day('Ngày đăng', ({ claim }) => claim.source.publishedOn),
  text('Nguyên văn', 60, ({ claim }) => claim.rawText),
  text('Nghi vấn', 24, ({ claim }) => claim.flags.map(({ rule }) => rule).join(', ') || null),
  day('Ngày ghi nhận', ({ claim }) => dayOf(claim.recordedAt)),
  day('Ngày rút', ({ claim }) => claim.withdrawn && dayOf(claim.withdrawn.at)),
  text('Lý do rút', 30, ({ claim }) => claim.withdrawn?.reason ?? null),
]

const STATUSES: Readonly<Record<string, string>> = {
  ...{ draft: 'dự thảo', approved: 'đã phê duyệt', superseded: 'đã thay thế' },
}

export const TARGET_COLUMNS: readonly Column<ExportedTarget>[] = [
  text('Mã đơn vị', 12, ({ unit }) => unit),
  text('Mã chỉ số', 10, ({ indicatorId }) => indicatorId),
  day('Từ ngày', ({ from }) => from),
  day('Đến ngày', ({ until }) => until),
  decimal('Chỉ tiêu', ({ value }) => value),
  decimal('Xuất phát', ({ baseline }) => baseline),
  text('Trạng thái', 28, statusOf),
  text('Văn bản', 40, ({ legalAct: act }) => act && `${act.number}, ${act.issuer}, ${formatDay(act.date)}`),
  text('Mã chỉ tiêu', 38, ({ targetId }) => targetId),
]

export const CONTRIBUTOR_COLUMNS: readonly Column<Contributor>[] = [
  text('Đối tượng', 14, ({ kind }) => kind),
  text('Mã giả danh', 38, ({ id }) => id),
  text('Mã đơn vị', 12, ({ unit }) => codeOf(unit)),
  day('Tính từ ngày', ({ since }) => since),
  count('Số lượng', ({ count }) => count),
]

export type Note = { readonly name: string; readonly says: string }
export const NOTE_COLUMNS: readonly Column<Note>[] = [
  text('Mục', 24, ({ name }) => name),
  text('Nội dung', 90, ({ says }) => says),
]

function text<Row>(title: string, width: number, of: (row: Row) => Cell): Column<Row> {
  return { title, kind: 'text', width, of }
}

function count<Row>(title: string, of: (row: Row) => Cell): Column<Row> {
  return { title, kind: 'count', width: 12, of }
}

function decimal<Row>(title: string, of: (row: Row) => Cell): Column<Row> {
  return { title, kind: 'decimal', width: 12, of }
}

function day<Row>(title: string, of: (row: Row) => Cell): Column<Row> {
  return { title, kind: 'day', width: 12, of }
}

/** The parts of what is to come are no facts either. */
function known(value: IndicatorValue): IndicatorValue | null {
  return value.reason === 'not-yet' ? null : value
}

const REMARKS: Readonly<Record<string, string>> = {
  ...{ 'facts-to-come': 'chưa có dữ liệu mẫu số', 'not-yet': 'chưa đến kỳ' },
}

function statusOf({ status, supersededFrom }: ExportedTarget): string {
  const said = STATUSES[status] ?? status
  return supersededFrom && status === 'approved' ? `${said}, thay thế từ ${formatDay(supersededFrom)}` : said
}

function remarkOf({ reason }: IndicatorValue): string | null {
  return reason === undefined ? null : (REMARKS[reason] ?? 'chưa có số liệu')
}
