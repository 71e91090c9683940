import type { Service } from '@lantoa/sdk'
import type { Right } from '@lantoa/sdk/rights'
import type { Sheet, SheetColumn } from '@lantoa/sheets/sheet'
import type { Thing } from '@lantoa/sheets/show-cell'
import type { Language } from '../../../words/speech.ts'
import type { Word } from '../../../words/words.ts'

type InBoth = Readonly<Record<Language, string>>

/** What pages show of a register and how they ask for it; there is one for each, made of its declaration. */
export type Screen = {
  /** As addresses call it. */
  readonly name: string
  readonly titles: Readonly<Record<Language, { readonly all: string; readonly one: string }>>
  readonly service: Service
  /** The field of its id, which is also how its addresses at the service call it. */
  readonly idField: string
  /** Its fields, and how rows of them are imported. */
  readonly sheet: Sheet
  readonly rights: { readonly read: Right; readonly write: Right }
  /** What is shown beside its fields, and changed by steps. */
  readonly shown: readonly SheetColumn[]
  /** Paths of what a list shows; the first one leads to the thing. */
  readonly inList: readonly string[]
  /** It names people: a list comes to who asks for it, and is kept in no cache and no address. */
  readonly personal: boolean
  readonly list: Listing
  readonly search?: Search
  readonly get: string
  readonly history?: { readonly operation: string; readonly of: 'items' | 'changes' }
  readonly record: string
  readonly correct?: string
  readonly steps: readonly Step[]
  /** A page of its own beside its list: where it leads for a unit. */
  readonly overview?: { readonly title: InBoth; readonly addressOf: (unit?: string) => string }
  /** What is printed of one. */
  readonly prints?: readonly { readonly title: InBoth; readonly address: (id: string) => string }[]
  /** Other registers that list what belongs to one of these. */
  readonly beneath: readonly string[]
  /** What becomes of a row of an import that is taken, where that is not plain. */
  readonly remark?: (taken: Thing) => Word | undefined
  /** A page that shows more of one of these than its fields. */
  readonly page?: { readonly word: Word; readonly to: (id: string) => string }
}

type Listing = {
  readonly operation: string
  /** Under which name the unit is asked for; without one only what belongs to a thing of another register is listed. */
  readonly unit?: 'unit' | 'parent'
  /** Under which name that thing is asked for, and in which register it is. */
  readonly of?: { readonly query: string; readonly screen: string }
  /** Paths of fields by whose choices it is filtered. */
  readonly filters: readonly string[]
  /** Choices by which it is filtered beside its fields. */
  readonly asks?: readonly SheetColumn[]
  /** Paths of fields by which it can be sorted. */
  readonly sorts: readonly string[]
}

type Search = {
  readonly operation: string
  readonly words: 'text' | 'name' | 'q'
  readonly label: InBoth
  /** What is found, if that is something else: people, of whom each leads to a home. */
  readonly columns?: readonly SheetColumn[]
}

/** A change other than a correction: its fields are asked for, and `fixed` goes along. */
export type Step = {
  readonly name: string
  readonly title: InBoth
  readonly operation: string
  readonly fields: readonly SheetColumn[]
  readonly fixed?: Readonly<Record<string, unknown>>
  /** Fields whose emptiness is said: a day on which it never was. */
  readonly nulls?: readonly string[]
  readonly isOpen: (thing: Thing) => boolean
}

/** Every column of a register that may be shown, by its path. */
export function columnOf({ sheet, shown }: Screen, path: string): SheetColumn | undefined {
  return [...sheet.columns, ...shown].find((column) => column.path === path)
}

/** Whether the code of a unit stands in a column; of a unit itself its code stands beside its name. */
export function isUnit({ sheet, idField }: Screen, { path, kind }: Pick<SheetColumn, 'path' | 'kind'>): boolean {
  return path !== idField && (path === sheet.unit || kind === 'unit')
}

/** By which choices a list is filtered. */
export function filterOf(screen: Screen, path: string): SheetColumn | undefined {
  return columnOf(screen, path) ?? screen.list.asks?.find((column) => column.path === path)
}

export const ON: SheetColumn = { path: 'on', vi: 'Từ ngày', en: 'From', kind: 'day', required: true }
export const REASON: SheetColumn = { path: 'reason', vi: 'Lý do', en: 'Reason', kind: 'text', required: true }

/** Words for values as the sheets have them: the value by its word. */
export function choice(
  path: string,
  [vi, en]: readonly [vi: string, en: string],
  words: Readonly<Record<string, string>>,
  more: Partial<SheetColumn> = {},
): SheetColumn {
  return { path, vi, en, kind: 'choice', values: Object.values(words), words, ...more }
}
