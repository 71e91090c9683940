import type { Args } from '@lantoa/sdk'
import type { Columns } from '@lantoa/sheets/columns'
import { normalText } from '@lantoa/vietnam/normal-text'
import { DAY_WORDS, typedDay, typedInstant } from '@lantoa/vietnam/typed-time'

export type DossierCommand = Args<'government', 'mirrorDossierBatch'>['body']['items'][number]

/** The columns of a list of dossiers, as portals head them. There is none for whom a dossier is of. */
export const DOSSIER_COLUMNS = {
  required: ['dossier', 'unit', 'procedure', 'intake', 'received_on', 'state', 'as_of'],
  optional: ['due_on', 'finished_on'],
  days: ['received_on', 'due_on', 'finished_on', 'as_of'],
  numbers: ['state'],
  headings: new Map([
    ...[['mã hồ sơ', 'dossier'] as const, ['mã đơn vị', 'unit'] as const, ['mã thủ tục', 'procedure'] as const],
    ...[['hình thức nộp', 'intake'] as const, ['ngày tiếp nhận', 'received_on'] as const],
    ...[['ngày hẹn trả', 'due_on'] as const, ['ngày trả kết quả', 'finished_on'] as const],
    ...[['trạng thái', 'state'] as const, ['thời điểm', 'as_of'] as const],
  ]),
} as const satisfies Columns
type DossierColumn = (typeof DOSSIER_COLUMNS)['required' | 'optional'][number]

const INTAKES: Readonly<Record<string, DossierCommand['intake']>> = {
  ...{ in_person: 'in_person', online: 'online', post: 'post' },
  ...{ 'trực tiếp': 'in_person', 'trực tuyến': 'online', 'bưu chính': 'post' },
}
const STATES: Readonly<Record<string, number>> = {
  ...{ 'mới đăng ký': 1, 'được tiếp nhận': 2, 'không được tiếp nhận': 3, 'đang xử lý': 4 },
  ...{ 'yêu cầu bổ sung giấy tờ': 5, 'yêu cầu thực hiện nghĩa vụ tài chính': 6, 'công dân yêu cầu rút hồ sơ': 7 },
  ...{ 'dừng xử lý': 8, 'đã xử lý xong': 9, 'đã trả kết quả': 10 },
}

type Fields = Readonly<Record<string, string>>
export type WrongCell = { readonly column: DossierColumn; readonly reason: string }

/** A row as a command, or all that is wrong with it. What only the service can know it says itself. */
export function readDossierRow(fields: Fields): { dossier: DossierCommand } | { wrong: WrongCell[] } {
  const read = (column: DossierColumn) => normalText(fields[column] ?? '')
  const wrong: WrongCell[] = []
  function take<Value>(column: DossierColumn, value: Value | undefined, reason: string): Value {
    if (value === undefined) wrong.push({ column, reason })
    return value as Value // who has anything that is wrong gets no command
  }
  const filled = (column: DossierColumn) => take(column, read(column) || undefined, 'write something')
  const day = (column: DossierColumn) => take(column, typedDay(read(column)), `write ${DAY_WORDS}`)
  const dayOrNone = (column: DossierColumn) => (read(column) === '' ? null : day(column))
  const dossier = {
    ...{ dossierCode: filled('dossier'), unitCode: filled('unit'), procedureCode: filled('procedure') },
    intake: take('intake', INTAKES[read('intake').toLowerCase()], `write ${Object.keys(INTAKES).slice(3).join(', ')}`),
    ...{ receivedOn: day('received_on'), dueOn: dayOrNone('due_on'), finishedOn: dayOrNone('finished_on') },
    state: take('state', stateOf(read('state')), 'write a number from 1 to 10, or its words'),
    asOf: take('as_of', momentOf(read('as_of')), `write ${DAY_WORDS}, with a time if there is one`),
  }
  return wrong.length > 0 ? { wrong } : { dossier }
}

function stateOf(text: string): number | undefined {
  const number = STATES[text.toLowerCase()] ?? (/^\d{1,2}$/.test(text) ? Number(text) : 0)
  return number >= 1 && number <= 10 ? number : undefined
}

/** A day alone means its beginning: a list of the morning is never taken for news of the evening. */
function momentOf(text: string): string | undefined {
  const day = typedDay(text)
  return day === undefined ? typedInstant(text) : `${day}T00:00:00+07:00`
}

const COLUMN_OF: Readonly<Record<string, DossierColumn>> = {
  ...{ dossierCode: 'dossier', unitCode: 'unit', procedureCode: 'procedure', intake: 'intake', state: 'state' },
  ...{ receivedOn: 'received_on', dueOn: 'due_on', finishedOn: 'finished_on', asOf: 'as_of' },
}

/** '/receivedOn' → 'received_on', as the column is called in the file. */
export function columnOfDossier(pointer: string | undefined): DossierColumn | undefined {
  return COLUMN_OF[pointer?.replace(/^#?\//, '') ?? '']
}
