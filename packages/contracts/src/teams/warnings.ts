import { AUDIENCE_WORDS, CHANNEL_WORDS } from '@lantoa/vietnam/list-words'
import { z } from 'zod'
import { WarningId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { Audience, Channel } from '../lists.ts'
import { defineRegister } from '../register/define-register.ts'
import { notice, openText } from '../text.ts'
import { Day } from '../time.ts'

/** What people are warned of, whom it is for and on which ways it went out. */
export const warnings = defineRegister({
  service: 'teams',
  thing: 'warning',
  things: 'warnings',
  called: 'warning',
  titles: { vi: { all: 'Cảnh báo', one: 'Cảnh báo' }, en: { all: 'Warnings', one: 'Warning' } },
  id: WarningId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    title: openText(160).meta({ examples: ['Giả danh công an gọi cập nhật VNeID'] }),
    text: notice(2_000).meta({
      description: 'What happens, and what to do; read aloud as it stands',
    }),
    audiences: z.array(Audience).max(15).default([]).meta({ description: 'Whom it is for; none: everybody' }),
    until: Day.nullable()
      .default(null)
      .meta({ description: 'From which day on it holds no more, where that is known' }),
    channels: z.array(Channel).max(9).default([]).meta({ description: 'On which ways it goes out' }),
  },
  dayRules: { until: 'lies-ahead' },
  life: lifecycle({
    draft: ['published', 'withdrawn'],
    published: ['expired', 'withdrawn'],
    expired: ['published'],
    withdrawn: [],
  }),
  stateWords: { draft: 'bản nháp', published: 'đã phát', expired: 'đã hết hạn', withdrawn: 'đã rút' },
  published: ['audiences', 'channels', 'until'],
  personal: [],
  searched: ['title', 'text'],
  columns: [
    { path: 'title', vi: 'Tiêu đề', en: 'Title' },
    { path: 'text', vi: 'Nội dung', en: 'Text', lines: true },
    { path: 'until', vi: 'Hết hạn từ ngày', en: 'Expires on' },
    { path: 'audiences', vi: 'Gửi cho ai', en: 'Audiences', words: AUDIENCE_WORDS },
    { path: 'channels', vi: 'Kênh', en: 'Channels', words: CHANNEL_WORDS },
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-17',
    title: 'Giả danh công an gọi cập nhật VNeID',
    text: 'Công an không gọi điện yêu cầu cài ứng dụng hay đọc mã OTP. Hãy cúp máy và báo cho tổ.',
    audiences: ['elderly_50plus'],
    channels: ['radio', 'zalo_group'],
  },
})
