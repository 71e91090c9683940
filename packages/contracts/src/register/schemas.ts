import { z } from 'zod'
import { Day, Instant } from '../time.ts'
import { asWrittenOf, correctsSomething } from './as-written.ts'
import { correctionOf } from './fields.ts'
import { pascal } from './names.ts'
import { type Codes, PLACES, type RegisterColumn, type RegisterSpec, type Within } from './register-spec.ts'

/** Fields of answers that may be masked. */
const MASKED = {
  masked: z
    .literal(true)
    .optional()
    .meta({ description: 'Of what may name a person only initials are shown: this caller may not see names' }),
}

/** What is said of a thing of a register, and what is answered. */
export function schemasOf<
  Thing extends string,
  Place extends Within,
  Fields extends z.ZodRawShape,
  State extends string,
  Published extends keyof Fields & string,
  Own extends Codes,
  OwnOfStates extends Codes,
>(spec: RegisterSpec<Thing, Place, Fields, State, Published, Own, OwnOfStates>) {
  const { thing, called, within, life, example } = spec
  const name = pascal(thing)
  const idField = `${thing}Id` as const
  const identity = { [idField]: spec.id } as { [Field in `${Thing}Id`]: typeof spec.id }
  const Status = life.schema(`${name}Status`, `How a ${called} stands`)
  const states = z
    .array(z.object({ status: Status, from: Day }))
    .meta({ description: 'Its states, each with its first day, the first one first' })
  const place = { [within]: PLACES[within] } as { [Field in Place]: (typeof PLACES)[Place] }
  const since = Day.meta({ description: 'First day on which it was there', examples: ['2026-03-17'] })
  const said = { ...place, since, ...spec.fields }
  const written = writtenOf(spec)
  const State = z
    .object({
      ...{ ...identity, ...said, ...spec.derived?.fields, status: Status, states, version: z.int() },
      ...written,
      // A register without names never masks; its answers do not say that they might.
      ...(spec.personal.length > 0 ? MASKED : ({} as typeof MASKED)),
    })
    .meta({ id: name })
  return {
    ...{ name, idField, identity, place, since, Status, states, State },
    params: z.strictObject(identity),
    Recorded: z.strictObject({ ...said, ...written }).meta({ id: `${name}Record`, examples: [example] }),
    Corrected: correctedOf(name, said, written),
    Change: changeOf(name, called, State),
  }
}

/** Of a register without choices nothing is read as a code. */
function writtenOf({ columns }: { columns: readonly RegisterColumn[] }) {
  const paths = columns.flatMap(({ path, words }) => (words ? [path] : []))
  const written = { asWritten: asWrittenOf(paths) }
  return paths.length > 0 ? written : ({} as typeof written)
}

function correctedOf(name: string, said: z.ZodRawShape, written: z.ZodRawShape) {
  return z
    .strictObject({ ...correctionOf(said), ...written })
    .refine(correctsSomething, 'at least one field that is wrong')
    .meta({
      id: `${name}Correction`,
      description:
        'The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split',
    })
}

function changeOf<State extends z.ZodType>(name: string, called: string, state: State) {
  return z
    .object({
      kind: z.enum(['recorded', 'corrected', 'advanced', 'status-corrected', 'split-undone']).meta({ 'x-open': true }),
      at: Instant,
      by: z.string().meta({ description: 'Subject of the token that was used' }),
      fields: z.array(z.string()).optional().meta({ description: 'Of a correction: what was corrected' }),
      reason: z
        .string()
        .nullable()
        .optional()
        .meta({ description: 'Why a state was wrong, or came to be; null for those who see names masked' }),
      state,
    })
    .meta({ id: `${name}Change`, description: `A change with the ${called} as it was from then on` })
}
