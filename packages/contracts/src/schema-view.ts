import type { Json, JsonObject } from './json-schema.ts'

/** A schema with the document in which its references are looked up. */
export type SchemaIn = { readonly schema: JsonObject; readonly document: JsonObject }

/** The shapes that a value may have: one, or those of a union. */
export function branchesOf(view: SchemaIn): SchemaIn[] {
  const plain = resolve(view)
  const branches = plain.schema.anyOf ?? plain.schema.oneOf
  return Array.isArray(branches) ? branches.flatMap((one) => branchesOf(into(view, objectOf(one)))) : [plain]
}

/** Follows references and folds `allOf` into one schema. */
function resolve(view: SchemaIn): SchemaIn {
  const { $ref, allOf, ...own } = view.schema
  if (typeof $ref === 'string') {
    const path = $ref.replace('#/', '').split('/')
    return resolve(
      into(
        view,
        path.reduce((found, part) => objectOf(found[part]), view.document),
      ),
    )
  }
  if (!Array.isArray(allOf)) return view
  const parts = allOf.map((part) => resolve(into(view, objectOf(part))).schema)
  return into(view, [own, ...parts].reduce(merge))
}

function merge(a: JsonObject, b: JsonObject): JsonObject {
  const properties = { ...objectOf(a.properties), ...objectOf(b.properties) }
  return { ...a, ...b, properties, required: [...new Set([...listOf(a.required), ...listOf(b.required)])] }
}

export function into({ document }: SchemaIn, schema: JsonObject): SchemaIn {
  return { schema, document }
}

export function typesOf({ type }: JsonObject): string[] {
  return typeof type === 'string' ? [type] : listOf(type)
}

export function valuesOf(schema: JsonObject): readonly Json[] | undefined {
  if (schema.const !== undefined) return [schema.const]
  return Array.isArray(schema.enum) ? schema.enum : undefined
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

export function listOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
