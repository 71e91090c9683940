import { BODIES, HAMLETS, MEMBERS } from '@lantoa/sheets/lists'
import { restaffingAddress } from '../../address.ts'
import { choice, ON, type Screen } from './screen.ts'

const STATES = {
  'đang thành lập': 'forming',
  'đang hoạt động': 'active',
  'tạm dừng': 'suspended',
  'giải thể': 'dissolved',
}
const LEVELS = { tỉnh: 'province', huyện: 'district', xã: 'commune', 'thôn, ấp': 'hamlet' }

export const TEAMS: Screen = {
  name: 'bodies',
  titles: { vi: { all: 'Ban chỉ đạo và tổ', one: 'Ban, tổ' }, en: { all: 'Committees and teams', one: 'Team' } },
  service: 'teams',
  idField: 'bodyId',
  sheet: BODIES,
  rights: { read: 'bodies:read', write: 'bodies:manage' },
  shown: [
    choice('status', ['Tình trạng', 'Status'], STATES),
    { path: 'memberCount', vi: 'Số thành viên', en: 'Members', kind: 'number' },
  ],
  inList: ['name', 'kind', 'unitCode', 'hamletCodes', 'memberCount', 'status'],
  personal: false,
  list: { operation: 'listBodies', unit: 'unit', filters: ['kind', 'status'], sorts: ['kind', 'unitCode', 'status'] },
  get: 'getBody',
  record: 'setUpBody',
  steps: [
    {
      ...{ name: 'status', title: { vi: 'Đổi tình trạng', en: 'Change the status' }, operation: 'changeBodyStatus' },
      fields: [choice('status', ['Tình trạng mới', 'New status'], STATES, { required: true }), { ...ON, path: 'from' }],
      isOpen: ({ status }) => status !== 'dissolved',
    },
  ],
  beneath: ['members'],
  page: { word: 'restaffing.open', to: restaffingAddress },
}

export const MEMBERSHIPS: Screen = {
  name: 'members',
  titles: { vi: { all: 'Thành viên', one: 'Thành viên' }, en: { all: 'Members', one: 'Member' } },
  service: 'teams',
  idField: 'membershipId',
  sheet: MEMBERS,
  rights: { read: 'bodies:read', write: 'members:manage' },
  shown: [{ path: 'until', vi: 'Thôi từ ngày', en: 'Until', kind: 'day' }],
  inList: ['personId', 'role', 'affiliations', 'ambassador', 'from', 'until'],
  personal: false,
  list: {
    operation: 'listMemberships',
    of: { query: 'bodyId', screen: 'bodies' },
    filters: [],
    sorts: ['role', 'from'],
  },
  get: 'getMembership',
  record: 'joinBody',
  correct: 'changeMembership',
  steps: [
    {
      ...{ name: 'leave', title: { vi: 'Thôi tham gia', en: 'End the membership' }, operation: 'leaveBody' },
      fields: [{ ...ON, path: 'until', vi: 'Từ ngày không còn tham gia', en: 'No longer from' }],
      isOpen: ({ until }) => until === null,
    },
    {
      ...{ name: 'ambassador', title: { vi: 'Là đại sứ số từ ngày', en: 'Ambassador from a day on' } },
      ...{ operation: 'changeMembership', fields: [{ ...ON, path: 'ambassadorOn' }], fixed: { ambassador: true } },
      isOpen: ({ until, ambassador }) => until === null && ambassador === false,
    },
    {
      ...{ name: 'no-ambassador', title: { vi: 'Thôi làm đại sứ số', en: 'Ambassador no longer' } },
      ...{ operation: 'changeMembership', fields: [{ ...ON, path: 'ambassadorOn' }], fixed: { ambassador: false } },
      isOpen: ({ until, ambassador }) => until === null && ambassador === true,
    },
  ],
  beneath: [],
}

export const UNITS: Screen = {
  name: 'units',
  titles: { vi: { all: 'Đơn vị trực thuộc', one: 'Đơn vị' }, en: { all: 'Units beneath', one: 'Unit' } },
  service: 'teams',
  idField: 'code',
  sheet: HAMLETS,
  rights: { read: 'units:read', write: 'units:register' },
  shown: [
    choice('level', ['Cấp', 'Level'], LEVELS),
    { path: 'parentCode', vi: 'Thuộc', en: 'Beneath', kind: 'text' },
    { path: 'validTo', vi: 'Đến trước ngày', en: 'Until', kind: 'day' },
  ],
  inList: ['name', 'kind', 'hamletCode', 'level', 'validFrom'],
  personal: false,
  list: { operation: 'listUnits', unit: 'parent', filters: [], sorts: [] },
  search: { operation: 'searchUnits', words: 'q', label: { vi: 'Tìm theo tên hoặc mã', en: 'Find by name or code' } },
  get: 'getUnit',
  history: { operation: 'getUnitHistory', of: 'items' },
  record: 'registerHamlet',
  steps: [],
  beneath: [],
}
