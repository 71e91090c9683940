import { personalInText } from '@lantoa/vietnam/personal-in-text'
import { z } from 'zod'
import { DigitalServiceId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, text } from '../text.ts'

/** Nobody is to type a password into what a list has led him to over an open line, or with one that stands in the list. */
function isSafe(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.')
}

/** Accounts of offices have long numbers; those of people are found by their phones. */
function isOfNobody(address: string): boolean {
  return personalInText(address).every(({ kind }) => kind === 'account-number')
}

/** What a province or commune offers on the net, by what it is for: everybody is led by it. */
export const digitalServices = defineRegister({
  service: 'government',
  thing: 'digitalService',
  things: 'digital-services',
  called: 'digital service',
  titles: {
    vi: { all: 'Dịch vụ số', one: 'Dịch vụ số' },
    en: { all: 'Digital services', one: 'Digital service' },
  },
  id: DigitalServiceId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    name: openText(120).meta({ examples: ['Cổng dịch vụ công tỉnh An Giang'] }),
    kind: z
      .enum(['smart_city_platform', 'app', 'feedback_site', 'zalo_oa', 'website'])
      .meta({ id: 'DigitalServiceKind' }),
    topic: z
      .enum([
        ...(['public_services', 'health', 'education', 'traffic', 'property', 'jobs', 'e_commerce'] as const),
        ...(['sharing_economy', 'other'] as const),
      ])
      .meta({ id: 'DigitalServiceTopic' }),
    url: text(300)
      .refine(isSafe, 'an address that begins with https:// and holds no password')
      .refine(isOfNobody, 'an address of an office, without the number or the e-mail address of a person')
      .meta({ description: 'Where it is', examples: ['https://dichvucong.angiang.gov.vn'] }),
    owner: openText(160).meta({ description: 'Which office runs it', examples: ['Sở Khoa học và Công nghệ'] }),
  },
  life: lifecycle({ active: ['closed'], closed: ['active'] }),
  stateWords: { active: 'đang hoạt động', closed: 'đã ngừng' },
  published: ['kind', 'topic'],
  personal: [],
  searched: ['name', 'owner', 'url'],
  columns: [
    { path: 'name', vi: 'Tên dịch vụ số', en: 'Name' },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind' },
      words: {
        ...{ smart_city_platform: 'nền tảng đô thị thông minh', app: 'ứng dụng', feedback_site: 'trang phản ánh' },
        ...{ zalo_oa: 'Zalo OA', website: 'trang web' },
      },
    },
    {
      ...{ path: 'topic', vi: 'Lĩnh vực', en: 'Topic' },
      words: {
        ...{ public_services: 'dịch vụ công', health: 'y tế', education: 'giáo dục', traffic: 'giao thông' },
        ...{ property: 'đất đai, nhà ở', jobs: 'việc làm', e_commerce: 'thương mại điện tử' },
        ...{ sharing_economy: 'kinh tế chia sẻ', other: 'khác' },
      },
    },
    { path: 'url', vi: 'Địa chỉ', en: 'Address' },
    { path: 'owner', vi: 'Cơ quan chủ quản', en: 'Owner' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2025-07-01', name: 'Trang thông tin xã U Minh Thượng', kind: 'website' },
    ...{ topic: 'public_services', url: 'https://uminhthuong.angiang.gov.vn', owner: 'UBND xã U Minh Thượng' },
  },
})
