import type { Audience, Channel } from './lists.ts'

/** What people write for the choices of lists that more than one register has. */
export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  residents: 'người dân',
  elderly_50plus: 'người từ 50 tuổi',
  pupils: 'học sinh',
  youth: 'thanh niên',
  farmers_fishers: 'nông dân và ngư dân',
  traders: 'tiểu thương',
  household_business: 'hộ kinh doanh',
  cooperative: 'hợp tác xã',
  enterprise: 'doanh nghiệp',
  workers: 'công nhân',
  union_members: 'đoàn viên công đoàn',
  team_members: 'thành viên tổ',
  officials: 'cán bộ',
  schools: 'trường học',
  organisations: 'cơ quan và tổ chức',
}

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  radio: 'loa truyền thanh',
  facebook_page: 'trang Facebook',
  portal: 'cổng thông tin',
  meeting: 'họp dân',
  online_conference: 'họp trực tuyến',
  zalo_group: 'nhóm Zalo',
  zalo_oa: 'Zalo OA',
  in_app: 'trong ứng dụng',
  door: 'tận nhà',
}
