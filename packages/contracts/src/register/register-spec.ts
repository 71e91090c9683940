import type { z } from 'zod'
import type { RefusalStatus, Service } from '../define-route.ts'
import type { Lifecycle } from '../lifecycle.ts'
import type { Permission } from '../permissions.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'

/** The field that says where a thing is: in a hamlet, or in a commune or whatever unit has it. */
export const PLACES = { hamletCode: HamletCode, unitCode: UnitCode } as const
export type Within = keyof typeof PLACES

/** How a field is headed in files and tables; `path` goes into a field that is an object: `qr.since`. */
export type RegisterColumn = {
  readonly path: string
  readonly vi: string
  readonly en: string
  /** How it was headed before: files of then are still read. */
  readonly was?: readonly string[]
  /** Several lines, which stay: forms have room for them. */
  readonly lines?: true
  /** What people write for each of its choices: `{ stall: 'quầy' }`. */
  readonly words?: Readonly<Record<string, string>>
}

export type RegisterTitles = { readonly all: string; readonly one: string }

type Things<Permissions extends string> = Permissions extends `${infer Thing}:record` ? Thing : never

type TextsOf<Fields> = {
  [Name in keyof Fields & string]: Fields[Name] extends z.ZodType<string | null> ? Name : never
}[keyof Fields & string]

export type Codes = Record<string, RefusalStatus>

/** How a day is judged otherwise than all: it may come before the thing was there, or lie ahead, or both. */
export type DayRule = 'precedes' | 'lies-ahead' | 'any'

/** What follows from the fields of a thing: answers show it, nobody says it. */
export type Derived = {
  readonly fields: z.ZodRawShape
  of(thing: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
}

/** What a register is, as its author declares it. */
export type RegisterSpec<
  Thing extends string,
  Place extends Within,
  Fields extends z.ZodRawShape,
  State extends string,
  Published extends keyof Fields & string,
  Own extends Codes,
  OwnOfStates extends Codes,
> = {
  service: Service
  /** One of them, as operation ids and topics call it: `healthFacility`. */
  thing: Thing
  /** All of them, as paths call them: `health-facilities`. */
  things: Things<Permission>
  /** As sentences call one: `health facility`. */
  called: string
  /** How pages head a list of them, and one of them. */
  titles: { readonly vi: RegisterTitles; readonly en: RegisterTitles }
  id: z.ZodType<string, string>
  within: Place
  /** How its first day is headed in files and tables, where that is something else than since when it is there. */
  since?: Pick<RegisterColumn, 'vi' | 'en'>
  /** Read also by who has a unit beneath: the health station of the commune by the volunteer of a hamlet. */
  readFromBeneath?: true
  /** What is recorded beside its place and its first day; all of it can be corrected, and every day in it is judged. */
  fields: Fields
  /** Days that are judged otherwise, by their paths: `{ 'legalAct.date': 'precedes' }`. */
  dayRules?: Readonly<Record<string, DayRule>>
  derived?: Derived
  /** Things of it fall due: its list is asked for those that are late, and this is how that is headed. */
  overdue?: Pick<RegisterColumn, 'vi' | 'en'>
  /** The states of its life; it begins in the first. */
  life: Lifecycle<State>
  /** States to which nothing comes without a reason, which its history keeps. */
  reasoned?: readonly NoInfer<State>[]
  /** What people write for each state: `{ active: 'đang bán' }`. */
  stateWords: Readonly<Record<NoInfer<State>, string>>
  /** Fields that anybody may read in events: never a name, which may be a person's. */
  published: readonly Published[]
  /** Texts that may name a person: masked for who may not see names. */
  personal: readonly TextsOf<NoInfer<Fields>>[]
  /** Fields in whose words `search` looks. */
  searched: readonly (keyof Fields & string)[]
  /** Every field that files and tables show, in their order. */
  columns: readonly RegisterColumn[]
  example: Record<string, unknown>
  /** What its own rules refuse. */
  refusals?: Own
  /** What they refuse of its states. */
  stateRefusals?: OwnOfStates
}
