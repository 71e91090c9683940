/** What people write for each audience. No word has a comma: several of them stand in one cell of a file. */
export const AUDIENCE_WORDS = {
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
  union_members: 'đoàn viên và hội viên',
  team_members: 'thành viên tổ',
  officials: 'cán bộ',
  schools: 'trường học',
  organisations: 'cơ quan và tổ chức',
} as const

/** The same for each force that takes part in a session, and for what it does there. */
export const PARTNER_WORDS = {
  government: 'chính quyền',
  police: 'công an',
  telecom: 'viễn thông',
  youth_union: 'đoàn thanh niên',
  women_union: 'hội phụ nữ',
  trade_union: 'công đoàn',
  association: 'hội đoàn thể',
  bank: 'ngân hàng',
  school: 'nhà trường',
  other: 'khác',
} as const

export const PARTNER_ROLE_WORDS = { organiser: 'tổ chức', speaker: 'báo cáo viên', helper: 'hỗ trợ' } as const

/** The same for each channel. */
export const CHANNEL_WORDS = {
  radio: 'loa truyền thanh',
  facebook_page: 'trang Facebook',
  portal: 'cổng thông tin',
  meeting: 'họp dân',
  online_conference: 'họp trực tuyến',
  zalo_group: 'nhóm Zalo',
  zalo_oa: 'Zalo OA',
  in_app: 'trong ứng dụng',
  door: 'tận nhà',
} as const
