import { z } from 'zod'
import { ScamReportId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'

/** A try to cheat somebody: what it pretended to be and how it came, never who was called or by which number. */
export const scamReports = defineRegister({
  service: 'teams',
  thing: 'scamReport',
  things: 'scam-reports',
  called: 'scam report',
  titles: { vi: { all: 'Tin báo lừa đảo', one: 'Tin báo lừa đảo' }, en: { all: 'Scam reports', one: 'Scam report' } },
  id: ScamReportId,
  within: 'unitCode',
  fields: {
    kind: z
      .enum([
        'fake_official',
        'fake_bank',
        'fake_relative',
        'prize',
        'investment',
        'easy_job',
        'online_sale',
        'malicious_app',
        'other',
      ])
      .meta({ id: 'ScamKind', description: 'What it pretended to be' }),
    medium: z
      .enum(['call', 'sms', 'zalo', 'facebook', 'other_network', 'website', 'in_person', 'other'])
      .meta({ id: 'ScamMedium', description: 'How it came' }),
    harm: z
      .enum(['none', 'some', 'unknown'])
      .default('unknown')
      .meta({ id: 'ScamHarm', description: 'Whether somebody lost something' }),
    what: openTextOrNone(500)
      .default('')
      .meta({
        description: 'What was said, without names and numbers',
        examples: ['Xưng là công an xã, bảo cài ứng dụng lạ để cập nhật VNeID'],
      }),
  },
  life: lifecycle({
    received: ['passed', 'closed', 'withdrawn'],
    passed: ['closed', 'withdrawn'],
    closed: ['withdrawn'],
    withdrawn: [],
  }),
  reasoned: ['withdrawn'],
  stateWords: { received: 'đã nhận', passed: 'đã chuyển công an', closed: 'đã xong', withdrawn: 'đã rút' },
  published: ['kind', 'medium', 'harm'],
  personal: ['what'],
  searched: ['what'],
  columns: [
    {
      ...{ path: 'kind', vi: 'Kiểu lừa đảo', en: 'Kind' },
      words: {
        fake_official: 'giả danh cán bộ, công an',
        fake_bank: 'giả danh ngân hàng',
        fake_relative: 'giả danh người thân',
        prize: 'trúng thưởng, tặng quà',
        investment: 'rủ đầu tư',
        easy_job: 'việc nhẹ lương cao',
        online_sale: 'mua bán trên mạng',
        malicious_app: 'dụ cài ứng dụng lạ',
        other: 'kiểu khác',
      },
    },
    {
      ...{ path: 'medium', vi: 'Qua đâu', en: 'Medium' },
      words: {
        call: 'gọi điện',
        sms: 'tin nhắn',
        zalo: 'Zalo',
        facebook: 'Facebook',
        other_network: 'mạng xã hội khác',
        website: 'trang web',
        in_person: 'gặp mặt',
        other: 'cách khác',
      },
    },
    {
      ...{ path: 'harm', vi: 'Thiệt hại', en: 'Harm' },
      words: { none: 'không mất gì', some: 'có mất', unknown: 'chưa rõ' },
    },
    { path: 'what', vi: 'Sự việc', en: 'What happened' },
  ],
  example: {
    unitCode: '31027.07',
    since: '2026-03-17',
    kind: 'fake_official',
    medium: 'call',
    harm: 'none',
    what: 'Xưng là công an xã, bảo cài ứng dụng lạ để cập nhật VNeID',
  },
  stateRefusals: { 'not-the-reporter': 403 },
})
