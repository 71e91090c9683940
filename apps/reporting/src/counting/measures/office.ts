import type { EventData } from '@lantoa/contracts/define-event'
import { documentCounts } from '@lantoa/contracts/government/document-counts'
import { officeCounts } from '@lantoa/contracts/government/office-counts'
import { addMonths } from '@lantoa/vietnam/days'
import { flow, stock } from './measure.ts'
import { isAs, placeOn, type Registered } from './registers.ts'
import { source } from './source.ts'

type DocumentCount = EventData<typeof documentCounts.changed>
type OfficeCount = EventData<typeof officeCounts.changed>
type Counted = Registered & { readonly since: string; readonly month: string }

export const documentCountSource = source(documentCounts.changed, [
  flow('documents-exchanged', 'document-count', 'văn bản điện tử gửi, nhận', (one: DocumentCount) =>
    inMonth(one, one.sent + one.received),
  ),
  flow('outgoing-documents', 'document-count', 'văn bản đi', (one: DocumentCount) => inMonth(one, one.outgoing)),
  flow('outgoing-documents-signed', 'document-count', 'văn bản đi đã ký số', (one: DocumentCount) =>
    inMonth(one, one.signedOutgoing),
  ),
  flow('non-confidential-documents', 'document-count', 'văn bản không mật', (one: DocumentCount) =>
    inMonth(one, one.nonConfidential),
  ),
  flow('documents-online', 'document-count', 'văn bản xử lý trên môi trường mạng', (one: DocumentCount) =>
    inMonth(one, one.online),
  ),
])

export const officeCountSource = source(officeCounts.changed, [
  stock('office-officials', 'office-count', 'cán bộ, công chức theo số liệu của tháng', (one: OfficeCount) =>
    throughMonth(one, one.officials),
  ),
  stock('officials-with-account', 'office-count', 'cán bộ có tài khoản công vụ', (one: OfficeCount) =>
    throughMonth(one, one.withAccount),
  ),
  flow('meetings', 'office-count', 'cuộc họp', (one: OfficeCount) => inMonth(one, one.meetings)),
  flow('meetings-online', 'office-count', 'cuộc họp trực tuyến', (one: OfficeCount) =>
    inMonth(one, one.meetingsOnline),
  ),
])

/** What happened in a month counts on its first day: so it is whole in every period that has that day. */
function inMonth(one: Counted, amount: number) {
  if (isAs(one, 'withdrawn') || amount === 0) return []
  return [{ unit: placeOn(one, one.since), day: firstDay(one.month), amount }]
}

/** What there was in a month holds on each of its days. */
function throughMonth(one: Counted, amount: number) {
  if (isAs(one, 'withdrawn') || amount === 0) return []
  const from = firstDay(one.month)
  return [{ unit: placeOn(one, one.since), days: [{ from, until: addMonths(from, 1) }], amount }]
}

function firstDay(month: string): string {
  return `${month}-01`
}
