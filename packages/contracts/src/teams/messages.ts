import { AUDIENCE_WORDS, CHANNEL_WORDS } from '@lantoa/vietnam/list-words'
import { z } from 'zod'
import { MessageId, WarningId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { Audience, Channel } from '../lists.ts'
import { defineRegister } from '../register/define-register.ts'
import { notice, openText } from '../text.ts'
import { UnitCode } from '../unit-codes.ts'

export const MessageKind = z
  .enum(['notice', 'warning'])
  .meta({ id: 'MessageKind', description: 'A notice says what is to be done; a warning says of what to beware' })
export type MessageKind = z.output<typeof MessageKind>

/** What is said to units, on which ways it goes out, and whether the heads of hamlets are to say that they read it. */
export const messages = defineRegister({
  service: 'teams',
  thing: 'message',
  things: 'messages',
  called: 'message',
  titles: { vi: { all: 'Thông báo', one: 'Thông báo' }, en: { all: 'Messages', one: 'Message' } },
  id: MessageId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    title: openText(160).meta({ examples: ['Họp tổ công nghệ số cộng đồng'] }),
    text: notice(2_000).meta({ description: 'What is said; read aloud as it stands, without names and numbers' }),
    kind: MessageKind.default('notice'),
    warningId: WarningId.nullable().default(null).meta({ description: 'The warning that it passes on' }),
    unitCodes: z
      .array(UnitCode)
      .max(100)
      .default([])
      .meta({ description: 'To which units beneath its own; none: to all of it' }),
    audiences: z.array(Audience).max(15).default([]).meta({ description: 'Whom it is for; none: everybody' }),
    channels: z.array(Channel).max(9).default([]).meta({ description: 'On which ways it goes out' }),
    asksReceipt: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether the leaders of the teams there are to say that they read it' }),
    urgent: z.boolean().default(false).meta({
      description: 'Of a warning: phones are told of it at night too, and not only from six in the morning on',
    }),
  },
  life: lifecycle({ draft: ['published', 'withdrawn'], published: ['withdrawn'], withdrawn: [] }),
  stateWords: { draft: 'bản nháp', published: 'đã gửi', withdrawn: 'đã rút' },
  published: ['kind', 'warningId', 'unitCodes', 'audiences', 'channels', 'asksReceipt'],
  personal: [],
  searched: ['title', 'text'],
  columns: [
    { path: 'title', vi: 'Tiêu đề', en: 'Title' },
    { path: 'text', vi: 'Nội dung', en: 'Text', lines: true },
    { path: 'kind', vi: 'Loại', en: 'Kind', words: { notice: 'thông báo', warning: 'cảnh báo' } },
    { path: 'unitCodes', vi: 'Gửi đến đơn vị', en: 'To units' },
    { path: 'audiences', vi: 'Gửi cho ai', en: 'Audiences', words: AUDIENCE_WORDS },
    { path: 'channels', vi: 'Kênh', en: 'Channels', words: CHANNEL_WORDS },
    { path: 'asksReceipt', vi: 'Cần báo đã đọc', en: 'Asks for receipts' },
    { path: 'urgent', vi: 'Gửi cả ban đêm', en: 'Also at night' },
    { path: 'warningId', vi: 'Theo cảnh báo', en: 'Passes on warning' },
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-17',
    title: 'Họp tổ công nghệ số cộng đồng',
    text: 'Mời trưởng các ấp họp tại nhà văn hóa xã, bảy giờ tối thứ Sáu.',
    channels: ['zalo_group', 'in_app'],
    asksReceipt: true,
  },
  refusals: { 'addressee-outside': 422, 'unknown-warning': 422, 'urgent-notice': 422 },
})
