import { recordStep } from '@lantoa/contracts/identity/onboarding.http'
import type { Step } from '@lantoa/contracts/lists'
import { describe, expect, test } from 'vitest'
import { CONTEXT, commandOf, verdictOf } from '../../test/commands.ts'
import { resident, residentId } from '../../test/people.ts'
import { decideStep, eidLevelOf, type Standing } from './domain.ts'

function standings(...steps: [Step, Standing['state'], string, Standing['evidence']?][]): Map<Step, Standing> {
  return new Map(steps.map(([step, state, on, evidence = 'seen']) => [step, { state, on, evidence }]))
}

const appointment = ['level2_appointment', 'done', '2026-03-10'] as [Step, 'done', string]
const activated = ['level2_activated', 'done', '2026-03-15'] as [Step, 'done', string]
const ACTIVATION = { step: 'level2_activated', state: 'done', on: '2026-03-15' }

describe('a step', () => {
  test.each([
    ['the first of all', { step: 'chip_card', state: 'done', on: '2020-01-01' }, standings(), 'ok'],
    ['tomorrow', { step: 'chip_card', state: 'done', on: '2026-03-21' }, standings(), 'day-in-future'],
    ['before birth', { step: 'chip_card', state: 'done', on: '1990-05-19' }, standings(), 'before-birth'],
    ['level 1 without the app', { step: 'level1', state: 'done', on: '2026-03-01' }, standings(), 'step-out-of-order'],
    [
      'level 1 before the app',
      { step: 'level1', state: 'done', on: '2026-03-01' },
      standings(['vneid_installed', 'done', '2026-03-02']),
      'step-out-of-order',
    ],
    [
      'level 1 on the day of the app',
      { step: 'level1', state: 'done', on: '2026-03-02' },
      standings(['vneid_installed', 'done', '2026-03-02']),
      'ok',
    ],
    ['level 1 still guided', { step: 'level1', state: 'guided', on: '2026-03-01' }, standings(), 'ok'],
    ['activation without an appointment', ACTIVATION, standings(), 'step-out-of-order'],
    ['activation after an appointment', ACTIVATION, standings(appointment), 'ok'],
    [
      'activation where none was needed',
      ACTIVATION,
      standings(['level2_appointment', 'not_applicable', '2026-03-19']),
      'ok',
    ],
    [
      'activation after an appointment only spoken of',
      ACTIVATION,
      standings(['level2_appointment', 'guided', '2026-03-10']),
      'step-out-of-order',
    ],
    [
      'activation before the chip card came',
      ACTIVATION,
      standings(appointment, ['chip_card', 'done', '2026-03-16']),
      'step-out-of-order',
    ],
    [
      'activation without a chip card',
      ACTIVATION,
      standings(appointment, ['chip_card', 'declined', '2026-03-01']),
      'step-out-of-order',
    ],
    ['activation on the list of the police', { ...ACTIVATION, evidence: 'official_list' }, standings(), 'ok'],
    ['what stands there', ACTIVATION, standings(appointment, activated), 'ok'],
    [
      'another day for what is done',
      { ...ACTIVATION, on: '2026-03-16' },
      standings(appointment, activated),
      'step-done',
    ],
    ['a fall', { ...ACTIVATION, state: 'declined' }, standings(appointment, activated), 'step-done'],
    [
      'a fall by correction',
      { ...ACTIVATION, state: 'not_started', correction: true },
      standings(appointment, activated),
      'ok',
    ],
    [
      'a correction that leaves activation without its appointment',
      { step: 'level2_appointment', state: 'not_started', on: '2026-03-10', correction: true },
      standings(appointment, activated),
      'step-out-of-order',
    ],
    [
      'something before what is recorded',
      { step: 'signature', state: 'guided', on: '2026-03-01' },
      standings(['signature', 'guided', '2026-03-02']),
      'before-last-change',
    ],
    [
      'an unrelated step beside old disorder',
      { step: 'signature', state: 'done', on: '2026-03-01' },
      standings(activated),
      'ok',
    ],
  ])('%s', (_case, fields, steps, verdict) => {
    const command = commandOf(recordStep, { residentId, evidence: 'seen', ...fields })
    expect(verdictOf(decideStep(command, { resident, steps, repeated: false }, CONTEXT))).toBe(verdict)
  })

  test('that stands there already is not written again', () => {
    const command = commandOf(recordStep, { residentId, evidence: 'seen', ...ACTIVATION })
    const steps = standings(appointment, activated)
    const decision = decideStep(command, { resident, steps, repeated: false }, CONTEXT)
    expect(decision).toMatchObject({ ok: true, fresh: false })
  })

  test.each([
    ['a report, after a later one', { step: 'signature', state: 'guided', on: '2026-03-01' }],
    ['a report, after it was done', { step: 'signature', state: 'declined', on: '2026-03-05' }],
    ['a correction, after another one', { step: 'signature', state: 'guided', on: '2026-03-01', correction: true }],
  ])('sent again is not written again: %s', (_case, fields) => {
    const command = commandOf(recordStep, { residentId, evidence: 'seen', ...fields })
    const steps = standings(['signature', 'done', '2026-03-05'])
    const decision = decideStep(command, { resident, steps, repeated: true }, CONTEXT)
    expect(decision).toMatchObject({ ok: true, fresh: false })
  })

  test('of somebody of another commune is refused', () => {
    const command = commandOf(recordStep, { residentId, evidence: 'seen', ...ACTIVATION }, { units: ['31018'] })
    expect(verdictOf(decideStep(command, { resident, steps: standings(), repeated: false }, CONTEXT))).toBe('not-found')
  })
})

test.each([
  ['nothing', standings(), 0],
  ['the app alone', standings(['vneid_installed', 'done', '2026-03-01']), 0],
  ['level 1', standings(['level1', 'done', '2026-03-01']), 1],
  ['an appointment', standings(['level1', 'done', '2026-03-01'], appointment), 1],
  ['activation', standings(activated), 2],
])('with %s the level is %i', (_case, steps, level) => {
  expect(eidLevelOf(steps)).toBe(level)
})
