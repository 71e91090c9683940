import { hamletsOfHomes, idsOfHomes, idsOfMembers, idsOfPeople } from './ids-in-unit.ts'
import type { Sheet } from './sheet.ts'

/** A commune's homes. The code of a home in its hamlet is what its people name. */
export const HOUSEHOLDS: Sheet = {
  name: 'household',
  idField: 'householdId',
  unit: 'hamletCode',
  stands: { field: 'householdId', ids: idsOfHomes, lay: hamletsOfHomes },
  service: 'identity',
  operation: 'registerHouseholdBatch',
  again: {
    ...{ read: 'getHousehold', correct: 'correctHousehold' },
    corrected: ['address.number', 'address.lane', 'devices', 'language'],
    others: 'a home is moved to another hamlet by itself, on a day (moveHousehold, correctMove)',
  },
  columns: [
    { path: 'hamletCode', vi: 'Mã thôn', en: 'Hamlet', kind: 'unit', required: true },
    { path: 'openedOn', vi: 'Có từ ngày', en: 'Since', kind: 'day', required: true, from: 'places.0.from' },
    { path: 'address.number', vi: 'Số nhà', en: 'House number', kind: 'text', empty: '' },
    { path: 'address.lane', vi: 'Đường, ngõ', en: 'Lane', kind: 'text', empty: '' },
    {
      ...{ path: 'devices', vi: 'Thiết bị', en: 'Devices', kind: 'choices' },
      values: ['smartphone', 'keypad_phone', 'tablet', 'computer', 'smart_tv'],
      words: {
        ...{ 'điện thoại thông minh': 'smartphone', 'điện thoại phím': 'keypad_phone', 'máy tính bảng': 'tablet' },
        ...{ 'máy tính': 'computer', 'tivi thông minh': 'smart_tv' },
      },
    },
    { path: 'language', vi: 'Ngôn ngữ', en: 'Language', kind: 'text' },
  ],
}

/** People, each with the code of the home in its hamlet; with the columns of homes the home is registered first. */
export const RESIDENTS: Sheet = {
  name: 'resident',
  idField: 'residentId',
  unit: 'hamletCode',
  stands: { field: 'householdId', ids: idsOfHomes, lay: hamletsOfHomes },
  service: 'identity',
  operation: 'registerResidentBatch',
  first: HOUSEHOLDS,
  again: {
    ...{ read: 'getResident', correct: 'correctResident' },
    corrected: ['name', 'birth', 'sex', 'phone', 'personalNumber'],
    others: 'a person moves to another home by itself, on a day (moveResident, correctStay)',
  },
  columns: [
    { path: 'householdId', vi: 'Mã hộ', en: 'Household', kind: 'reference', of: 'household', required: true },
    { path: 'from', vi: 'Ở từ ngày', en: 'Lives there since', kind: 'day', required: true, from: 'since' },
    { path: 'name', vi: 'Họ và tên', en: 'Name', kind: 'text', required: true },
    { path: 'birth', vi: 'Ngày sinh', en: 'Birth', kind: 'birth', required: true },
    {
      ...{ path: 'sex', vi: 'Giới tính', en: 'Sex', kind: 'choice', required: true },
      ...{ values: ['male', 'female'], words: { nam: 'male', nữ: 'female' } },
    },
    { path: 'phone', vi: 'Điện thoại', en: 'Phone', kind: 'text' },
    { path: 'personalNumber', vi: 'Số định danh', en: 'Personal number', kind: 'text', unseen: true },
  ],
}

export const MEMBERS: Sheet = {
  name: 'membership',
  idField: 'membershipId',
  unit: 'unitCode',
  stands: { field: 'membershipId', in: 'bodyId', ids: idsOfMembers, lay: hamletsOfHomes },
  service: 'teams',
  operation: 'joinBodyBatch',
  again: {
    ...{ read: 'getMembership', correct: 'changeMembership', corrected: ['role', 'affiliations', 'ambassador'] },
    others: 'a membership ends on a day, and another one begins (leaveBody, joinBody)',
  },
  columns: [
    { path: 'unitCode', vi: 'Mã đơn vị', en: 'Unit', kind: 'unit', unsent: true },
    { path: 'bodyId', vi: 'Mã tổ', en: 'Body', kind: 'reference', of: 'body', required: true },
    { path: 'personId', vi: 'Mã người', en: 'Person', kind: 'reference', of: 'person', required: true },
    {
      ...{ path: 'role', vi: 'Vai trò', en: 'Role', kind: 'choice', required: true },
      values: ['leader', 'deputy', 'member', 'chair', 'vice_chair'],
      words: {
        ...{ 'tổ trưởng': 'leader', 'tổ phó': 'deputy', 'thành viên': 'member' },
        ...{ 'trưởng ban': 'chair', 'phó trưởng ban': 'vice_chair' },
      },
    },
    { path: 'from', vi: 'Từ ngày', en: 'From', kind: 'day', required: true },
    {
      ...{ path: 'affiliations', vi: 'Lực lượng', en: 'Affiliations', kind: 'choices', required: true },
      values: [
        ...['hamlet_office', 'youth_union', 'women_union', 'trade_union', 'association', 'commune_officer'],
        ...['police', 'telecom', 'school', 'other'],
      ],
      words: {
        ...{ 'ban ấp': 'hamlet_office', 'đoàn thanh niên': 'youth_union', 'hội phụ nữ': 'women_union' },
        ...{ 'công đoàn': 'trade_union', 'hội đoàn thể': 'association', 'cán bộ xã': 'commune_officer' },
        ...{ 'công an': 'police', 'viễn thông': 'telecom', 'nhà trường': 'school', khác: 'other' },
      },
    },
    { path: 'ambassador', vi: 'Đại sứ số', en: 'Ambassador', kind: 'yes-no' },
  ],
}

/** Accounts by kind and provider: there is no column for a number. */
export const ACCOUNTS: Sheet = {
  name: 'account',
  idField: 'accountId',
  unit: 'hamletCode',
  stands: { field: 'residentId', ids: idsOfPeople, lay: hamletsOfHomes },
  service: 'payments',
  operation: 'trackAccountBatch',
  again: {
    ...{ read: 'getAccount', corrected: [] },
    others: 'an account goes on by itself, on a day (advanceAccount)',
  },
  columns: [
    { path: 'hamletCode', vi: 'Mã thôn', en: 'Hamlet', kind: 'unit', unsent: true },
    { path: 'residentId', vi: 'Mã nhân khẩu', en: 'Resident', kind: 'reference', of: 'resident', required: true },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind', kind: 'choice', required: true },
      values: ['bank', 'e_wallet', 'mobile_money'],
      words: { 'ngân hàng': 'bank', 'ví điện tử': 'e_wallet', 'tiền di động': 'mobile_money' },
    },
    { path: 'provider', vi: 'Nhà cung cấp', en: 'Provider', kind: 'text', required: true },
    {
      ...{ path: 'status', vi: 'Tình trạng', en: 'Status', kind: 'choice', required: true },
      ...{ values: ['planned', 'opened'], words: { 'dự định': 'planned', 'đã mở': 'opened' } },
      standsAs: { used: 'opened', closed: 'opened', declined: 'planned' },
    },
    { path: 'openedOn', vi: 'Ngày mở', en: 'Opened on', kind: 'day' },
    { path: 'withTeamHelp', vi: 'Tổ giúp mở', en: 'With team help', kind: 'yes-no' },
  ],
}

/** Committees, support groups and teams. */
export const BODIES: Sheet = {
  name: 'body',
  idField: 'bodyId',
  unit: 'unitCode',
  service: 'teams',
  operation: 'setUpBodyBatch',
  columns: [
    { path: 'unitCode', vi: 'Mã đơn vị', en: 'Unit', kind: 'unit', required: true },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind', kind: 'choice', required: true },
      values: ['steering_committee', 'support_group', 'community_team', 'youth_volunteer_team'],
      words: {
        ...{ 'ban chỉ đạo': 'steering_committee', 'tổ công tác': 'support_group' },
        ...{ 'tổ công nghệ số cộng đồng': 'community_team', 'đội thanh niên tình nguyện': 'youth_volunteer_team' },
      },
    },
    { path: 'name', vi: 'Tên', en: 'Name', kind: 'text' },
    { path: 'hamletCodes', vi: 'Mã thôn phụ trách', en: 'Hamlets', kind: 'units' },
    { path: 'from', vi: 'Thành lập từ ngày', en: 'From', kind: 'day', required: true, from: 'statuses.0.from' },
    { path: 'legalAct.number', vi: 'Số quyết định', en: 'Decision', kind: 'text', required: true },
    { path: 'legalAct.issuer', vi: 'Cơ quan ban hành', en: 'Issued by', kind: 'text', required: true },
    { path: 'legalAct.date', vi: 'Ngày quyết định', en: 'Decided on', kind: 'day', required: true },
  ],
}

/** Hamlets; the commune of each stands in its code. */
export const HAMLETS: Sheet = {
  name: 'hamlet',
  idField: 'hamletCode',
  unit: 'hamletCode',
  service: 'teams',
  operation: 'registerHamletBatch',
  columns: [
    { path: 'hamletCode', vi: 'Mã thôn', en: 'Hamlet', kind: 'unit', required: true, from: 'code' },
    { path: 'kind', vi: 'Loại', en: 'Kind', kind: 'text', required: true },
    { path: 'name', vi: 'Tên', en: 'Name', kind: 'text', required: true },
    { path: 'validFrom', vi: 'Có từ ngày', en: 'Since', kind: 'day', required: true },
  ],
}
