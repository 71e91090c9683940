import { REGISTERS, type Register } from '@lantoa/sdk/registers'
import type { Right } from '@lantoa/sdk/rights'
import { sheetOf, stateColumn } from '@lantoa/sheets/register-sheet'
import { campaignAddress, lessonAddress, lessonsAddress, messageAddress, payoutsAddress } from '../../address.ts'
import { requestAddress } from '../../privacy/address.ts'
import { choice, ON, REASON, type Screen, type Step } from './screen.ts'

/** As many of its fields as a list shows beside place and state. */
const SHOWN_FIELDS = 4

/** Pages of their own, of things that have one. */
const PAGES: Readonly<Record<string, Screen['page']>> = {
  campaigns: { word: 'campaign.board', to: campaignAddress },
  lessons: { word: 'lesson.board', to: lessonAddress },
  messages: { word: 'message.board', to: messageAddress },
  'rights-requests': { word: 'privacy.act', to: requestAddress },
}

/** Those that have a page of their own beside their list. */
const OVERVIEWS: Readonly<Record<string, Pick<Screen, 'overview'>>> = {
  lessons: {
    overview: { title: { vi: 'Soạn và đăng bài', en: 'Write and publish lessons' }, addressOf: lessonsAddress },
  },
  payouts: {
    overview: { title: { vi: 'Danh sách chi trả theo tháng', en: 'Monthly lists' }, addressOf: payoutsAddress },
  },
}

/** What belongs to one of them and is listed elsewhere. */
const BENEATH: Readonly<Record<string, Screen['beneath']>> = { courses: ['sessions'] }

/** The screens of the plain registers, as they are declared: a new one has its pages by that. */
export const PLAIN: readonly Screen[] = REGISTERS.map(screenOf)

function screenOf(register: Register): Screen {
  const { things, titles, service, idField, within, columns, operations } = register
  const paths = columns.map(({ path }) => path).filter((path) => path !== within && path !== 'since')
  return {
    ...{ name: things, titles, service, idField, sheet: sheetOf(register) },
    // Every thing of a register has both rights; its contract says so.
    rights: { read: `${things}:read` as Right, write: `${things}:record` as Right },
    shown: [],
    inList: [...paths.slice(0, SHOWN_FIELDS), within, 'since', 'status'],
    personal: register.personal.length > 0,
    list: { operation: operations.list, unit: 'unit', ...filtersOf(register), sorts: register.sorts },
    search: {
      ...{ operation: operations.search, words: 'text' },
      label: { vi: 'Tìm theo tên', en: 'Find by words' },
    },
    ...{ get: operations.get, history: { operation: operations.history, of: 'items' } },
    ...{ record: operations.record, correct: operations.correct },
    steps: stepsOf(register),
    ...OVERVIEWS[things],
    beneath: BENEATH[things] ?? [],
    ...(PAGES[things] && { page: PAGES[things] }),
  }
}

function filtersOf({ overdue }: Register): Pick<Screen['list'], 'filters' | 'asks'> {
  if (!overdue) return { filters: ['status'] }
  return {
    filters: ['status', 'overdue'],
    asks: [choice('overdue', [overdue.vi, overdue.en], { có: 'yes', không: 'no' })],
  }
}

function stepsOf(register: Register): Step[] {
  const { states, stateWords, steps, operations, reasoned = [] } = register
  const [first = ''] = states
  const onward = states.map((state): Step => {
    const title = { vi: `Chuyển sang “${stateWords[state] ?? state}”`, en: `Change to “${state}”` }
    return {
      ...{ name: `to-${state}`, title, operation: operations.advance, fixed: { status: state } },
      fields: reasoned.includes(state) ? [ON, REASON] : [ON],
      isOpen: ({ status }) => (steps[String(status)] ?? []).includes(state),
    }
  })
  const { required: _required, ...may } = ON
  const { shown: _shown, ...status } = stateColumn(register)
  const correction: Step = {
    name: 'correct-status',
    title: { vi: 'Sửa tình trạng ghi sai', en: 'Correct a wrong status' },
    operation: operations.correctStatus,
    fields: [
      { ...status, vi: 'Tình trạng ghi sai', en: 'Wrong status', required: true },
      { path: 'from', vi: 'Ngày đã ghi', en: 'Day that is recorded', kind: 'day', required: true },
      { ...may, vi: 'Ngày đúng (để trống: chưa bao giờ)', en: 'Right day (empty: never)' },
      REASON,
    ],
    nulls: ['on'],
    isOpen: ({ states: said }) => Array.isArray(said) && said.some(({ status }) => status !== first),
  }
  return [...onward, correction]
}
