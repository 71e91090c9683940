import { DocumentCountId, OrganisationId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'
import { count, Month } from './counted.ts'

/**
 * E-documents of an office in a month, as numbers: no document is told of, and those that are secret are in none of them. A
 * unit has one for its own office, and one for each of its organisations.
 */
export const documentCounts = defineRegister({
  service: 'government',
  thing: 'documentCount',
  things: 'document-counts',
  called: 'count of e-documents',
  titles: {
    vi: { all: 'Số văn bản điện tử', one: 'Số văn bản điện tử' },
    en: { all: 'Numbers of e-documents', one: 'Number of e-documents' },
  },
  id: DocumentCountId,
  within: 'unitCode',
  since: { vi: 'Ngày có số', en: 'Known since' },
  fields: {
    organisationId: OrganisationId.nullable()
      .default(null)
      .meta({ description: 'An organisation of this unit; null: the office of the unit itself' }),
    month: Month,
    sent: count('E-documents sent to other offices and to enterprises'),
    received: count('E-documents received from them'),
    outgoing: count('Documents that went out, on paper or not'),
    signedOutgoing: count('Those of them with a digital signature'),
    nonConfidential: count('Documents that are not secret'),
    online: count('Those of them that were handled online alone'),
    source: openTextOrNone(200).default('').meta({ description: 'Where the numbers stand' }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: [
    ...(['organisationId', 'month', 'sent', 'received', 'outgoing', 'signedOutgoing'] as const),
    ...(['nonConfidential', 'online'] as const),
  ],
  personal: [],
  searched: ['source'],
  columns: [
    { path: 'organisationId', vi: 'Cơ quan, tổ chức', en: 'Organisation' },
    { path: 'month', vi: 'Tháng', en: 'Month' },
    { path: 'sent', vi: 'Văn bản điện tử gửi', en: 'Sent' },
    { path: 'received', vi: 'Văn bản điện tử nhận', en: 'Received' },
    { path: 'outgoing', vi: 'Văn bản đi', en: 'Outgoing' },
    { path: 'signedOutgoing', vi: 'Văn bản đi đã ký số', en: 'Outgoing, signed' },
    { path: 'nonConfidential', vi: 'Văn bản không mật', en: 'Not secret' },
    { path: 'online', vi: 'Xử lý trên môi trường mạng', en: 'Handled online' },
    { path: 'source', vi: 'Nguồn số liệu', en: 'Source' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-02', month: '2026-02', sent: 310, received: 640, outgoing: 320 },
    ...{ signedOutgoing: 316, nonConfidential: 905, online: 900, source: 'Hệ thống quản lý văn bản' },
  },
  refusals: { 'unknown-organisation': 422, 'month-counted': 409, 'month-ahead': 422, 'numbers-contradict': 422 },
  stateRefusals: { 'month-counted': 409 },
})
