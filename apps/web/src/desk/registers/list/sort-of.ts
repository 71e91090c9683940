import type { Column } from '../../../look/table.tsx'
import { type RegisterAsked, registerAddress } from '../addresses.ts'
import type { Screen } from '../screens/screen.ts'

/** Where the heading of a column leads: to the list in its order, and from there to the other way round. */
export function sortOf({ name, list }: Screen, path: string, asked: RegisterAsked): Column<never>['sort'] {
  if (!list.sorts.includes(path)) return undefined
  const isUp = asked.sort === path
  const sorted = isUp ? 'ascending' : asked.sort === `-${path}` ? 'descending' : undefined
  return { href: registerAddress(name, { ...asked, sort: isUp ? `-${path}` : path, cursor: undefined }), sorted }
}
