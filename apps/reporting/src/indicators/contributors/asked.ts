import type { RequestContext } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { View } from '@lantoa/contracts/reporting/values.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { Definitions } from '../definitions/definitions.ts'
import { askUnit } from '../units/ask-unit.ts'
import { definitionDay } from '../units/time.ts'
import { wantedFor } from '../values/domain.ts'
import { findComputed, notForPeriod } from '../values/refusals.ts'

type Question = {
  readonly indicatorId: string
  readonly part: 'numerator' | 'denominator'
  readonly unit: string
  readonly view: View
  readonly on?: string | undefined
  readonly period?: string | undefined
}

/** Which sums a part of a number is made of, and where; refused where it is made of none. */
export async function askPart(tree: UnitTree, context: RequestContext, definitions: Definitions, question: Question) {
  const asked = askUnit(tree, context, { ...question, text: question.unit, pointer: '#/query/unit' })
  if (!asked.ok) return asked
  const found = findComputed(await definitions.now(), question.indicatorId, definitionDay(asked.time))
  if (!found.ok) return found
  const wanted = wantedFor(found.indicator, asked.time, asked.today)
  if (!wanted) return notForPeriod(found.indicator, '#/query/period')
  const wants = wanted[question.part]
  if (!wants) return refuse('facts-to-come', 'Nobody tells yet what the number is divided by.')
  if (wants.length === 0)
    return refuse('no-denominator', 'The indicator is a plain number.', { pointer: '#/query/part' })
  return { ok: true, asked, wants: wanted.begun ? wants : [] } as const
}
