import { z } from 'zod'

/** A schema and where it stands. `examples` are the nearest that a schema on the way to it gives. */
export type PlacedSchema = {
  readonly at: string
  readonly schema: z.core.$ZodType
  readonly examples: readonly unknown[]
}

/** For tests: every schema in a schema, through lists (`*`), choices, defaults and steps, so that none is left out. */
export function schemasIn(schema: z.core.$ZodType, at: string, near: readonly unknown[] = []): PlacedSchema[] {
  const examples = (z.globalRegistry.get(schema)?.examples as readonly unknown[] | undefined) ?? near
  const inner = childrenOf(schema as z.core.$ZodTypes).flatMap(([name, child]) =>
    schemasIn(child, name === '' ? at : `${at}/${name}`, examples),
  )
  return [{ at, schema, examples }, ...inner]
}

function childrenOf({ _zod: { def } }: z.core.$ZodTypes): (readonly [name: string, schema: z.core.$ZodType])[] {
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape)
    case 'array':
      return [['*', def.element]]
    case 'record':
      return [['*', def.valueType]]
    case 'union':
      return def.options.map((option) => ['', option])
    case 'pipe':
      return [def.in, def.out].map((step) => ['', step])
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
      return [['', def.innerType]]
    default:
      return []
  }
}
