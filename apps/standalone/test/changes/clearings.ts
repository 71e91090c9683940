import { withoutEmptyTexts } from '@lantoa/contracts/empty-texts'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'

type Body = Readonly<Record<string, unknown>>

/** Bodies that empty one field each and say nothing else, where a route takes such; of those that say the same one. */
export function clearingsOf(schema: z.ZodObject): Body[] {
  const alone = emptied(schema).flatMap((body) => {
    const read = schema.safeParse(withoutEmptyTexts(schema, body))
    return read.success ? [[JSON.stringify(read.data), body] as const] : []
  })
  return [...new Map(alone).values()]
}

function emptied({ shape }: z.ZodObject): Body[] {
  return Object.entries<z.core.$ZodType>(shape).flatMap(([name, field]) => {
    const empties = [null, '', []].filter((empty) => z.safeParse(field, empty).success)
    const inner = unwrapped(field)
    const within = inner instanceof z.ZodObject ? emptied(inner) : []
    return [...empties, ...within].map((value) => ({ [name]: value }))
  })
}

function unwrapped(field: z.core.$ZodType): z.core.$ZodType {
  const { def } = (field as z.core.$ZodTypes)._zod
  return 'innerType' in def ? unwrapped(def.innerType) : field
}

/** Two changes of one version, of which the second says something that the first does not bring about. */
export function overtaken(schema: z.ZodObject, base: Body): [Body, Body][] {
  const clearings = clearingsOf(schema)
  const neighbours = clearings.flatMap((one, index): [Body, Body][] => {
    const next = clearings[(index + 1) % clearings.length]
    return next && next !== one ? [[one, next]] : []
  })
  const beside = clearings.filter((clearing) => Object.keys(clearing).every((field) => !(field in base)))
  return [...neighbours, ...beside.map((clearing): [Body, Body] => [base, { ...base, ...clearing }])]
}

let residents = 0

const during = { since: '2026-03-17', until: '2026-03-20' }

/** What fills every field that a correction may empty. */
export const FILLINGS: Readonly<Record<string, () => Body>> = {
  'identity.correctHousehold': () => ({
    address: { number: '12', lane: 'Kênh 5' },
    devices: ['smartphone'],
    language: 'rad',
  }),
  'identity.correctResident': () => {
    residents += 1
    return { phone: '0912345678', personalNumber: `091151${String(residents).padStart(6, '0')}` }
  },
  'identity.correctHealthFacility': () => ({ address: 'Ấp 1', chipCardsSince: '2026-03-18' }),
  'teams.correctConcern': () => ({ obstacle: 'no_signal' }),
  'payments.correctMerchant': () => ({
    ...{ householdId: uuid(), transfer: during, qr: during, prices: during, shipping: during },
  }),
}
