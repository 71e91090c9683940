import { HOUSEHOLDS, RESIDENTS } from '@lantoa/sheets/lists'
import type { SheetColumn } from '@lantoa/sheets/sheet'
import { appsAddress } from '../../address.ts'
import { choice, ON, REASON, type Screen } from './screen.ts'

const STATUS = choice('status', ['Tình trạng', 'Status'], {
  ...{ 'đang ở': 'active', 'đã chuyển đi': 'moved', 'đã nhập vào hộ khác': 'merged', 'đã thôi': 'closed' },
})
const ENDING = choice(
  'status',
  ['Vì sao', 'Why'],
  { 'đã chuyển đi': 'moved', 'nhập vào hộ khác': 'merged', 'không còn': 'closed' },
  { required: true },
)
const GIVEN: SheetColumn = { path: 'hamletCode', vi: 'Mã thôn', en: 'Hamlet', kind: 'text' }
const isActive = ({ status }: { readonly status?: unknown }) => status === 'active'

export const HOMES: Screen = {
  name: 'households',
  titles: { vi: { all: 'Hộ', one: 'Hộ' }, en: { all: 'Homes', one: 'Home' } },
  service: 'identity',
  idField: 'householdId',
  sheet: HOUSEHOLDS,
  rights: { read: 'households:read', write: 'households:record' },
  shown: [STATUS],
  inList: ['address.number', 'address.lane', 'hamletCode', 'openedOn', 'devices', 'status'],
  personal: false,
  list: { operation: 'listHouseholds', unit: 'unit', filters: ['status'], sorts: ['hamletCode', 'status'] },
  search: {
    ...{ operation: 'searchResidents', words: 'name', columns: [...peopleColumns('name', 'birth'), GIVEN] },
    label: { vi: 'Tìm theo tên người trong hộ', en: 'Find by the name of who lives there' },
  },
  get: 'getHousehold',
  history: { operation: 'getHouseholdHistory', of: 'changes' },
  record: 'registerHousehold',
  correct: 'correctHousehold',
  steps: [
    {
      ...{ name: 'move', title: { vi: 'Chuyển sang thôn khác', en: 'Move to another hamlet' } },
      ...{ operation: 'moveHousehold', isOpen: isActive },
      fields: [{ path: 'to', vi: 'Mã thôn mới', en: 'New hamlet', kind: 'unit', required: true }, ON],
    },
    {
      ...{ name: 'close', title: { vi: 'Kết thúc hộ', en: 'End the home' } },
      ...{ operation: 'closeHousehold', isOpen: isActive },
      fields: [
        ENDING,
        { ...ON, vi: 'Từ ngày không còn', en: 'No more from' },
        {
          ...{ path: 'mergedInto', vi: 'Nhập vào hộ (mã)', en: 'Merged into (id)' },
          ...{ kind: 'reference', of: 'household' },
        },
      ],
    },
    {
      ...{ name: 'reopen', title: { vi: 'Mở lại hộ đã kết thúc nhầm', en: 'Open again' } },
      ...{ operation: 'reopenHousehold', fields: [REASON], isOpen: (home) => !isActive(home) },
    },
  ],
  beneath: ['residents'],
  page: { word: 'apps.heading', to: appsAddress },
}

export const PEOPLE: Screen = {
  name: 'residents',
  titles: { vi: { all: 'Nhân khẩu', one: 'Nhân khẩu' }, en: { all: 'People', one: 'Person' } },
  service: 'identity',
  idField: 'residentId',
  sheet: RESIDENTS,
  rights: { read: 'residents:read', write: 'residents:record' },
  shown: [
    GIVEN,
    { path: 'isHead', vi: 'Chủ hộ', en: 'Head of household', kind: 'yes-no' },
    { path: 'leftOn', vi: 'Rời đi từ ngày', en: 'Left on', kind: 'day' },
    { path: 'personalNumberEnds', vi: 'Số định danh, 3 số cuối', en: 'Personal number ends', kind: 'text' },
  ],
  inList: ['name', 'isHead', 'birth', 'sex', 'phone', 'hamletCode', 'from'],
  personal: true,
  list: {
    ...{ operation: 'listResidents', unit: 'unit', filters: [], sorts: [] },
    of: { query: 'householdId', screen: 'households' },
  },
  search: { operation: 'searchResidents', words: 'name', label: { vi: 'Tìm theo tên', en: 'Find by name' } },
  get: 'getResident',
  history: { operation: 'getResidentHistory', of: 'changes' },
  record: 'registerResident',
  correct: 'correctResident',
  steps: [
    {
      ...{ name: 'move', title: { vi: 'Chuyển sang hộ khác', en: 'Move to another home' } },
      ...{ operation: 'moveResident', isOpen: ({ leftOn }) => leftOn === null },
      fields: [
        { path: 'householdId', vi: 'Mã hộ mới', en: 'New home', kind: 'reference', of: 'household', required: true },
        ON,
      ],
    },
    {
      ...{ name: 'head', title: { vi: 'Ghi là chủ hộ', en: 'Record as head of household' } },
      ...{ operation: 'headHousehold', fields: [] },
      isOpen: ({ leftOn, isHead }) => leftOn === null && isHead !== true,
    },
    {
      ...{ name: 'leave', title: { vi: 'Đã rời đi hoặc đã mất', en: 'Left, or died' } },
      ...{ operation: 'leaveHousehold', isOpen: ({ leftOn }) => leftOn === null },
      fields: [{ ...ON, vi: 'Từ ngày không còn ở đây', en: 'No longer there from' }],
    },
  ],
  beneath: [],
}

function peopleColumns(...paths: string[]): SheetColumn[] {
  return RESIDENTS.columns.filter(({ path }) => paths.includes(path))
}
