import type { Found } from '@lantoa/contracts/page'
import type { Register } from '@lantoa/contracts/register/define-register'
import { dayOf } from '@lantoa/vietnam/days'
import type { Tx } from '../database/database.ts'
import type { Table } from '../database/table.ts'
import type { RequestContext } from '../http/api.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { liesAbove } from '../units/judge-place.ts'
import { placesToRead } from '../units/places-to-read.ts'
import { isVisible } from './decide.ts'
import { lastPlace } from './places.ts'
import type { Row } from './register-table.ts'
import type { Thing } from './thing.ts'
import { viewOf } from './view.ts'

type Fields = Readonly<Record<string, unknown>>

/** Which things of a register a caller reads, and what he sees of them. */
export function readingOf({ units }: Pick<ServiceParts, 'units'>, declared: Register, table: Table<Row>) {
  const fromBeneath = declared.readFromBeneath ?? false
  const here = ({ now }: RequestContext) => ({ tree: units.tree(), today: dayOf(now) })
  const isRead = (thing: Thing, context: RequestContext) => {
    const { tree, today } = here(context)
    if (isVisible(declared, context.caller, thing, { tree, today })) return true
    return fromBeneath && liesAbove(context.caller, tree, lastPlace(declared, thing), today)
  }

  return {
    scopeOf(unit: string | undefined, context: RequestContext) {
      const { tree, today } = here(context)
      return placesToRead(context.caller, tree, unit, today, { withReused: true, fromBeneath })
    },

    async find(tx: Tx, params: Fields, context: RequestContext): Promise<Row | undefined> {
      const key = String(params[declared.idField])
      const thing = (await table.find(tx, [key])).get(key)
      return thing && isRead(thing, context) ? thing : undefined
    },

    /** Codes are given again: of a page that was read by code, what lies in the unit, and is the caller's, by its day. */
    shown<Page extends { items: Row[]; found?: Found }>(page: Page, unit: string | undefined, context: RequestContext) {
      const ofUnit = unit === undefined ? undefined : { ...context.caller, units: [unit] }
      const items: Thing[] = page.items
        .filter((thing) => isRead(thing, context) && (!ofUnit || isVisible(declared, ofUnit, thing, here(context))))
        .map((thing) => viewOf(declared, thing, context.caller))
      // What is none of this list on this page is not counted either.
      const left = page.items.length - items.length
      return page.found
        ? { ...page, items, found: { ...page.found, count: page.found.count - left } }
        : { ...page, items }
    },
  }
}
