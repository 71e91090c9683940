import type { Service } from './client.ts'
import { REGISTERS as GENERATED } from './generated/registers.ts'

/** A column of a register's files and tables. `path`: the field it holds, with dots into fields that are objects. */
export type RegisterColumn = {
  readonly path: string
  readonly vi: string
  readonly en: string
  /** How it was headed before: files of then are still read. */
  readonly was?: readonly string[]
  readonly kind: 'text' | 'day' | 'instant' | 'choice' | 'number' | 'yes-no' | 'reference' | 'choices' | 'texts'
  readonly required?: true
  /** What may stand there, of a choice or of several. */
  readonly values?: readonly string[]
  /** What people write for each of them in Vietnamese. */
  readonly words?: Readonly<Record<string, string>>
  /** Of a reference: of what it is the id. */
  readonly of?: string
  /** What is recorded where nothing stands: an empty text instead of null. */
  readonly empty?: ''
  /** Several lines, which stay. */
  readonly lines?: true
  /** It follows from other fields: nobody says it. */
  readonly shown?: true
}

/** A register as its service declares it: enough to record, show, import and export things of which nothing else is known. */
export type Register = {
  readonly thing: string
  readonly things: string
  readonly called: string
  /** How pages head a list of them, and one of them. */
  readonly titles: Readonly<Record<'vi' | 'en', { readonly all: string; readonly one: string }>>
  readonly service: Service
  readonly idField: string
  readonly within: 'hamletCode' | 'unitCode'
  /** Fields that may name a person: whoever reads them leaves a line. */
  readonly personal: readonly string[]
  /** Fields by which its list may be sorted. */
  readonly sorts: readonly string[]
  /** Its things fall due, its list has the filter `overdue`, and this is how that is headed. */
  readonly overdue?: { readonly vi: string; readonly en: string }
  readonly states: readonly string[]
  /** Those to which nothing comes without a reason. */
  readonly reasoned?: readonly string[]
  /** What people write for each state in Vietnamese. */
  readonly stateWords: Readonly<Record<string, string>>
  /** The states that may follow each. */
  readonly steps: Readonly<Record<string, readonly string[]>>
  readonly columns: readonly RegisterColumn[]
  /** Operation ids, which are the names of the client's methods. */
  readonly operations: Readonly<
    Record<
      'record' | 'recordBatch' | 'correct' | 'advance' | 'correctStatus' | 'get' | 'history' | 'list' | 'search',
      string
    >
  >
}

/** Every register of every service. */
export const REGISTERS: readonly Register[] = GENERATED
