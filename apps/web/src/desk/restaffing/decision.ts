import type { Args } from '@lantoa/sdk'
import { type Item, readSheetRow, wantedIn } from '@lantoa/sheets/read-row'
import { type Decision, RESTAFFING, readRestaffing, restaffingId, type WrongRow } from '@lantoa/sheets/restaffing'
import type { SheetColumn } from '@lantoa/sheets/sheet'
import { readStep, type Unread } from '../registers/form/bodies.ts'
import { asFields, type Texts } from '../registers/form/texts.ts'
import type { BodyFacts } from './gather-body.ts'

/** Who joins, as it was typed and as it is sent. */
export type Joining = { readonly typed: Texts; readonly item: Item }
type Command = Args<'teams', 'restaffBodyBatch'>['body']['items'][number]
type Read = { readonly command: Command } | { readonly wrong: readonly Unread[] } | { readonly cannot: WrongRow }

/** What is asked of each who joins. */
export const JOINING_COLUMNS: readonly SheetColumn[] = RESTAFFING.columns
  .filter(({ path }) => path !== 'unitCode' && path !== 'change')
  .map((column) => (column.kind === 'yes-no' ? column : { ...column, required: true as const }))

export const DECISION_COLUMNS: readonly SheetColumn[] = [
  { path: 'number', vi: 'Số quyết định', en: 'Number of the decision', kind: 'text', required: true },
  { path: 'issuer', vi: 'Cơ quan ban hành', en: 'Issued by', kind: 'text', required: true },
  { path: 'date', vi: 'Ngày ký', en: 'Signed on', kind: 'day', required: true },
  { path: 'on', vi: 'Áp dụng từ ngày', en: 'From', kind: 'day', required: true },
]

/** Codes of people count in the commune of the body. */
export function readJoining(typed: Texts, unitCode: string): Joining | { readonly wrong: readonly Unread[] } {
  const read = readSheetRow(RESTAFFING, { ...asFields(typed), change: 'joins' }, unitCode)
  const missing = JOINING_COLUMNS.filter(({ path, required }) => required && (typed[path] ?? '') === '')
  if ('wrong' in read) return read
  if (missing.length === 0) return { typed, item: read.item }
  return { wrong: missing.map((column) => ({ column: column.path, wanted: wantedIn(column) })) }
}

type Chosen = { readonly leaving: ReadonlySet<string>; readonly joining: readonly Joining[] }

/** The decision with who leaves and who joins, under an id that a second sending has too. */
export function readDecision(typed: Texts, { leaving, joining }: Chosen, { body, memberships }: BodyFacts): Read {
  const read = readStep({ fields: DECISION_COLUMNS }, typed)
  if ('wrong' in read) return read
  const { on, ...legalAct } = read.body as Decision['legalAct'] & { on: string } // by the kinds of its columns
  const decision = { bodyId: body.bodyId, legalAct, on }
  const leaves = memberships.filter(({ membershipId }) => leaving.has(membershipId))
  const rows = [...leaves.map(({ personId }) => ({ personId, change: 'leaves' })), ...joining.map(({ item }) => item)]
  const { restaffing, wrong } = {
    restaffing: undefined,
    wrong: undefined,
    ...readRestaffing(decision, rows, memberships),
  }
  if (restaffing) return { command: { restaffingId: restaffingId(decision), ...restaffing } }
  return { cannot: wrong?.[0]?.reason ?? 'no-member' }
}
