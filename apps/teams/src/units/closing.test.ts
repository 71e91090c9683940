import { closeUnit } from '@lantoa/contracts/teams/units.http'
import { expect, test } from 'vitest'
import { BEFORE, callerOf, knownOf, REFORM, sampleTree, TODAY } from '../../test/sample-tree.ts'
import { decideClosing } from './closing.ts'

const ON = '2026-01-01'
const into = (code: string, extent = 'full') => ({ code, extent })
const hamlets = [...knownOf('15664.01', 3), ...knownOf('15664.02')]

function close(
  code: string,
  body: object,
  more: { units?: string[]; ifMatch?: number; children?: typeof hamlets; childVersions?: typeof hamlets } = {},
) {
  const { units = ['38'], ifMatch = 1, children = code === '15664' ? hamlets : [], childVersions = children } = more
  const input = { code, ...closeUnit.body.parse({ on: ON, successors: [], ...body }) }
  const facts = {
    known: knownOf(code),
    children,
    childVersions,
    movedBefore: ['15664.02'],
    tree: sampleTree(),
    today: TODAY,
  }
  return decideClosing({ input, ifMatch, caller: callerOf(units), correlationId: 'c1' }, facts)
}

test('hamlets keep their codes and lie under the heir from that day on', () => {
  const decision = close('15664', { successors: [into('15715')] })
  expect(decision).toMatchObject({
    ok: true,
    moved: ['15664.01', '15664.02'],
    unit: { sequence: 2, state: { validTo: ON, successors: [{ code: '15715', validFrom: REFORM, extent: 'full' }] } },
  })
  expect(decision.ok && decision.writes.slice(1, 3)).toMatchObject([
    { sequence: 4, state: { code: '15664.01', validFrom: BEFORE, validTo: ON, parentCode: '15664', successors: [] } },
    { sequence: 1, state: { code: '15664.01', validFrom: ON, validTo: null, parentCode: '15715' } },
  ])
})

test('a hamlet that lay under another heir from that day on, until that was undone, follows upon that version', () => {
  const takenBack = hamlets.slice(0, 1).map(({ state }) => {
    return { state: { ...state, parentCode: '15715', validFrom: ON, validTo: ON }, sequence: 2 }
  })
  const decision = close('15664', { successors: [into('15715')] }, { childVersions: [...hamlets, ...takenBack] })
  expect(decision.ok && decision.writes.slice(1)).toMatchObject([
    { sequence: 4, state: { code: '15664.01', validFrom: BEFORE, validTo: ON } },
    { sequence: 3, state: { code: '15664.01', validFrom: ON, validTo: null } },
    { sequence: 2, state: { code: '15664.02', validFrom: BEFORE, validTo: ON } },
    { sequence: 1, state: { code: '15664.02', validFrom: ON, validTo: null } },
  ])
})

test('a hamlet that begins later only gets another parent', () => {
  const later = hamlets.slice(0, 1).map(({ state, sequence }) => ({ state: { ...state, validFrom: TODAY }, sequence }))
  const decision = close('15664', { successors: [into('15715')] }, { children: later })
  expect(decision.ok && decision.writes.slice(1)).toMatchObject([
    { sequence: 4, state: { validFrom: TODAY, validTo: null, parentCode: '15715' } },
  ])
})

test('a hamlet may end without an heir, by its commune', () => {
  const decision = close('15664.02', {}, { units: ['15664'] })
  expect(decision).toMatchObject({ ok: true, moved: [], writes: [{ sequence: 2, state: { validTo: ON } }] })
})

test('a closing that is sent again is done, whichever version it names; another one is not', () => {
  const again = (on: string, code: string) => close('15712', { on, successors: [into(code)] }, { ifMatch: 1 })
  expect(again(REFORM, '15715')).toMatchObject({ ok: true, moved: ['15664.02'], writes: [] })
  expect(again(ON, '15715')).toMatchObject({ ok: false })
  expect(again(REFORM, '15664')).toMatchObject({ ok: false })
})

test.each<[string, string | undefined, string, object, Parameters<typeof close>[2]?]>([
  ['not-found', undefined, '15999', {}],
  ['outside-scope', '/code', '15664', {}, { units: ['15664'] }],
  ['precondition-failed', undefined, '15664', {}, { ifMatch: 2 }],
  ['closed-unit', '/code', '15712', {}],
  ['closed-unit', '/code', '397', {}],
  ['ends-before-start', '/on', '15664', { on: BEFORE }],
  ['unknown-unit', '/successors/0/code', '15664', { successors: [into('15001')] }],
  ['closed-unit', '/successors/1/code', '15664', { successors: [into('15715', 'partial'), into('15712', 'partial')] }],
  ['wrong-level', '/successors/0/code', '15664', { successors: [into('38')] }],
  ['wrong-level', '/successors/0/code', '15664', { successors: [into('15664')] }],
  ['unit-not-empty', '/successors', '15664', { successors: [into('15715', 'partial')] }],
])('%s names %s (%s)', (code, pointer, unit, body, more) => {
  expect(close(unit, body, more)).toMatchObject({ ok: false, code, ...(pointer && { pointer }) })
})

test('whoever names a closed unit hears what took its place', () => {
  expect(close('15712', {})).toMatchObject({ successors: ['15715@2025-07-01'] })
})
