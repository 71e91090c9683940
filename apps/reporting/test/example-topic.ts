import { defineEvent } from '@lantoa/contracts/define-event'
import { defineTopic } from '@lantoa/contracts/define-topic'
import { Day } from '@lantoa/contracts/time'
import { HamletCode } from '@lantoa/contracts/unit-codes'
import { z } from 'zod'
import { flow } from '../src/counting/measures/measure.ts'
import { source } from '../src/counting/measures/source.ts'
import type { MeasureNameIn, SOURCES } from '../src/counting/measures/sources.ts'
import type { Definition } from '../src/indicators/definitions/indicator.ts'

/** What a service to come may tell; it would stand in the contracts. */
const topic = defineTopic('teams.session-held.v1', { kind: 'fact', description: 'Sessions, keyed by session id' })
const SessionHeld = z.object({ hamletCode: HamletCode, heldOn: Day, attendances: z.int() })
export const sessionHeld = defineEvent('teams.session-held', 1, { topic, schema: SessionHeld })

/** From here on: all that a new topic asks of an engineer, and two lines that list it. */
export const sessionSource = source(sessionHeld, [
  flow('sessions', 'session', 'buổi tập huấn đã tổ chức', ({ hamletCode, heldOn }: z.output<typeof SessionHeld>) => [
    { unit: hamletCode, day: heldOn },
  ]),
])

type Listed = typeof SOURCES & { held: typeof sessionSource }

export const sessionIndicators: readonly Definition<MeasureNameIn<Listed>>[] = [
  {
    ...{ indicatorId: 'I-07', version: 2, validFrom: '2026-01-01', kind: 'flow', periods: ['week', 'month', 'year'] },
    ...{
      levels: ['hamlet', 'commune', 'province'],
      unit: 'sessions',
      merge: 'sum',
      pillar: 'society',
      service: 'teams',
    },
    name: 'Buổi tập huấn đã tổ chức',
    nameEn: 'Sessions held',
    definition: 'Số buổi tập huấn đã tổ chức trong kỳ.',
    definitionEn: 'Training sessions held in the period.',
    numerator: { text: 'buổi', measures: ['sessions'] },
    denominator: null,
  },
]
