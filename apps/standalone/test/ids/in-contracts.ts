import { APIS } from '@lantoa/contracts/apis'
import type { Route } from '@lantoa/contracts/define-route'
import { z } from 'zod'

/** Where an id stands in a request, as `['body', 'actions', '[]', 'residentId']`. */
export type Place = readonly string[]
export type Asking = { readonly name: string; readonly route: Route; readonly places: readonly Place[] }

/** Every route that takes ids of things in units, with the places of those that may be of others. */
export const ASKING: Asking[] = Object.entries(APIS).flatMap(([service, slices]) =>
  Object.values<Record<string, Route>>(slices)
    .flatMap((routes) => Object.values(routes))
    .map((route) => ({ name: `${service}.${route.operationId}`, route, places: placesIn(route) }))
    .filter(({ places }) => places.length > 0),
)

function placesIn(route: Route): Place[] {
  if ('single' in route) return [] // judged as the single one
  const places = (['params', 'query', 'body'] as const).flatMap((part) => {
    const schema = z.toJSONSchema(route[part], { io: 'input', unrepresentable: 'any' }) as Schema
    return idsIn(schema, [part], schema.$defs ?? {})
  })
  return places.filter((place) => !isOfTheClient(route, place))
}

/** Under the last id of its path something new is recorded; a `recordId` only tells a repeat from a new record. */
function isOfTheClient({ method, etag, params }: Route, place: Place): boolean {
  const isNew = method === 'put' && etag !== 'required' && Object.keys(params.shape).length === 1
  return (isNew && place[0] === 'params') || place.at(-1) === 'recordId'
}

type Schema = {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

function idsIn(schema: Schema, at: Place, defs: Readonly<Record<string, Schema>>): Place[] {
  const named = schema.$ref && defs[schema.$ref.split('/').at(-1) ?? '']
  if (named) return idsIn(named, at, defs)
  if (schema.format === 'uuid') return [at]
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([field, one]) => idsIn(one, [...at, field], defs)),
    ...(schema.items ? idsIn(schema.items, [...at, '[]'], defs) : []),
    ...[schema.anyOf, schema.allOf, schema.oneOf].flatMap((of) => of ?? []).flatMap((one) => idsIn(one, at, defs)),
  ]
}

/** The same request with another id in its place; in a list it is the only one. */
export function withId(request: unknown, [field, ...rest]: Place, id: string): unknown {
  if (field === undefined) return id
  if (field === '[]') return [withId((request as unknown[] | undefined)?.[0], rest, id)]
  return {
    ...(request as object),
    [field]: withId((request as Record<string, unknown> | undefined)?.[field], rest, id),
  }
}
