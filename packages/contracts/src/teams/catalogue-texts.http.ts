import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { CatalogueEntryId } from '../ids.ts'
import { text } from '../text.ts'
import { Day } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { CatalogueCode } from './catalogue-entries.ts'
import { Catalogue } from './catalogues.ts'

const Meant = z
  .object({
    catalogueEntryId: CatalogueEntryId,
    code: CatalogueCode,
    name: z.string(),
    retired: z.boolean().meta({ description: 'No longer in use on that day; what was written by it stays readable' }),
  })
  .meta({ id: 'CatalogueMeaning' })
export type Meant = z.output<typeof Meant>

const ResolvedText = z
  .object({
    text: z.string().meta({ description: 'As it was sent: it is kept beside the code', examples: ['PortMart.vn'] }),
    code: CatalogueCode.nullable().meta({ description: 'Null: nothing is called so, or several things are' }),
    meant: z.array(Meant).meta({ description: 'What is called so; a person chooses where it is more than one' }),
  })
  .meta({ id: 'ResolvedText' })
export type ResolvedText = z.output<typeof ResolvedText>

export const resolveCatalogueTexts = defineRoute({
  method: 'post',
  path: '/catalogue-texts/resolve',
  operationId: 'resolveCatalogueTexts',
  summary: 'What words mean in a catalogue: by code, name or another name, whatever case, marks and ".vn" they have',
  permission: 'catalogue-entries:read',
  body: z
    .strictObject({
      catalogue: Catalogue,
      texts: z.array(text(200)).min(1).max(1_000),
      unit: UnitCode.optional().meta({
        description: 'By the catalogues of this unit and those above; default: all yours',
      }),
      on: Day.optional().meta({ description: 'As the catalogue was on this day; default: today' }),
    })
    .meta({ id: 'CatalogueTexts', examples: [{ catalogue: 'platforms', texts: ['PortMart.vn', 'Facebook page'] }] }),
  response: z.object({ items: z.array(ResolvedText).meta({ description: 'One for each text, in their order' }) }),
  refusals: { 'unknown-unit': 422 },
})

export const catalogueTextRoutes = { resolveCatalogueTexts }
