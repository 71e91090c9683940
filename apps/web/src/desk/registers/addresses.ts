import { queryOf } from '../address.ts'
import { filterOf, type Screen } from './screens/screen.ts'

/** What an address says of a list: never a word that was searched for. */
export type RegisterAsked = {
  readonly unit?: string | undefined
  /** The thing of another register to which what is listed belongs: of people their home. */
  readonly of?: string | undefined
  readonly filters?: Readonly<Record<string, string>>
  /** The path of the field by which it is sorted; with a minus the greatest first. */
  readonly sort?: string | undefined
  readonly cursor?: string | undefined
}

export function registerAddress(name: string, { unit, of, filters = {}, sort, cursor }: RegisterAsked = {}): string {
  return `/desk/registers/${name}${queryOf({ unit, of, ...filters, sort, cursor })}`
}

export function thingAddress(name: string, id: string): string {
  return `/desk/registers/${name}/${encodeURIComponent(id)}`
}

export function newAddress(name: string, { unit, of }: RegisterAsked = {}): string {
  return `/desk/registers/${name}/new${queryOf({ unit, of })}`
}

export function importAddress(name: string, { unit }: RegisterAsked = {}): string {
  return `/desk/registers/${name}/import${queryOf({ unit })}`
}

/** Of what stands behind the ? only what this register knows. */
export function readRegisterAsked(screen: Screen, query: Readonly<Record<string, string>>): RegisterAsked {
  const chosen = screen.list.filters.flatMap((path) => {
    const value = query[path]
    return value !== undefined && filterOf(screen, path)?.values?.includes(value) ? [[path, value] as const] : []
  })
  const { unit, of, cursor } = query
  const sort = screen.list.sorts.includes(query.sort?.replace(/^-/, '') ?? '') ? query.sort : undefined
  return { unit, of, filters: Object.fromEntries(chosen), sort, ...(screen.personal ? {} : { cursor }) }
}
