import { HamletRecord, registerHamlet, registerUnit, UnitRecord } from '@lantoa/contracts/teams/units.http'
import { describe, expect, test } from 'vitest'
import { BEFORE, callerOf, knownOf, REFORM, sampleTree, TODAY, unitState } from '../../test/sample-tree.ts'
import { decideHamlet, decideUnit } from './domain.ts'

const tree = sampleTree()

function register(code: string, record: object, units = ['VN'], sequence = 1) {
  const commune = { level: 'commune', kind: 'Xã', name: 'Mới', parentCode: '38', validFrom: REFORM }
  const input = { ...registerUnit.params.parse({ code }), ...UnitRecord.parse({ ...commune, ...record }) }
  const command = { input, caller: callerOf(units), correlationId: 'c1' }
  return decideUnit(command, { known: knownOf(code, sequence), tree, today: TODAY })
}

function hamlet(code: string, record: object = {}, units = ['15664']) {
  const fields = HamletRecord.parse({ kind: 'thôn', name: '3', validFrom: REFORM, ...record })
  const input = { ...registerHamlet.params.parse({ hamletCode: code }), ...fields }
  const command = { input, caller: callerOf(units), correlationId: 'c1' }
  return decideHamlet(command, { known: knownOf(code), tree, today: TODAY })
}

describe('a line of a list', () => {
  test.each<[string, string, object, string]>([
    ['a new commune', '15001', {}, 'created'],
    [
      'a commune that was, under a district that was',
      '15001',
      { parentCode: '397', validFrom: BEFORE, validTo: REFORM },
      'created',
    ],
    ['the same again, without saying how it ended', '15712', { name: 'Văn Sơn', validFrom: BEFORE }, 'unchanged'],
    ['another spelling', '15664', { name: 'Triệu-Sơn', validFrom: BEFORE }, 'updated'],
    ['another kind', '15664', { name: 'Triệu Sơn', kind: 'phường', validFrom: BEFORE }, 'updated'],
    [
      'the same in other case and form',
      '15664',
      { name: ' Triệu  Sơn'.normalize('NFD'), kind: 'XÃ', validFrom: BEFORE },
      'unchanged',
    ],
    ['a new name from a day on', '15664', { continues: true }, 'created'],
    ['a hamlet', '15664.03', { level: 'hamlet', kind: 'khu phố', parentCode: '15664' }, 'created'],
  ])('%s', (_, code, record, change) => {
    expect(register(code, record)).toMatchObject({ ok: true, change })
  })

  test('a correction takes the next sequence and leaves the rest', () => {
    const decision = register('15664', { name: 'Triệu-Sơn', validFrom: BEFORE, nameEn: 'Trieu Son' }, ['38'], 4)
    const state = { ...knownOf('15664')[0]?.state, name: 'Triệu-Sơn', nameEn: 'Trieu Son' }
    expect(decision).toMatchObject({ ok: true, writes: [{ sequence: 5, state }] })
  })

  test('a version that continues the one before ends it', () => {
    const decision = register('15664', { kind: 'phường', continues: true }, ['38'], 2)
    expect(decision).toMatchObject({
      ok: true,
      writes: [
        { sequence: 3, state: { code: '15664', validFrom: BEFORE, validTo: REFORM, successors: [] } },
        { sequence: 1, state: { code: '15664', validFrom: REFORM, validTo: null, kind: 'phường' } },
      ],
    })
  })

  test.each<[string, string, string, object, string[]?]>([
    ['code-of-other-level', '/level', '15664', { level: 'district', kind: 'huyện' }],
    ['unknown-kind', '/kind', '15001', { kind: 'huyện' }],
    ['ends-before-start', '/validTo', '15001', { validTo: REFORM }],
    ['unknown-unit', '/parentCode', '15001', { parentCode: '39' }],
    ['unknown-unit', '/parentCode', '15001', { parentCode: '15715', validFrom: '2019-01-01' }],
    [
      'unknown-unit',
      '/successors/0',
      '15001',
      { validTo: TODAY, successors: [{ code: '15715', validFrom: TODAY, extent: 'full' }] },
    ],
    ['closed-unit', '/parentCode', '15001', { parentCode: '397' }],
    ['closed-unit', '/parentCode', '15001', { parentCode: '397', validFrom: BEFORE }],
    ['wrong-level', '/parentCode', '15001', { parentCode: null }],
    ['wrong-level', '/parentCode', '15001', { parentCode: '15664' }],
    ['wrong-level', '/parentCode', '40', { level: 'province', kind: 'tỉnh', parentCode: '38' }],
    ['wrong-level', '/parentCode', '15001.01', { level: 'hamlet', kind: 'ấp', parentCode: '38' }],
    ['overlapping-validity', '/validFrom', '15664', {}],
    ['overlapping-validity', '/validFrom', '15715', { validFrom: '2024-01-01', continues: true }],
    ['unit-differs', '/code', '15664', { parentCode: '91', validFrom: BEFORE }],
    ['unit-differs', '/code', '15664', { validFrom: BEFORE, validTo: TODAY }],
    [
      'unit-differs',
      '/code',
      '15712',
      { validFrom: BEFORE, successors: [{ code: '15664', validFrom: BEFORE, extent: 'full' }] },
    ],
    ['outside-scope', '/code', '15001', {}, ['91']],
    ['outside-scope', '/code', '15664', { validFrom: BEFORE }, ['91']],
    ['outside-scope', '/code', '40', { level: 'province', kind: 'tỉnh', parentCode: null }, ['38', '91']],
    ['outside-scope', '/code', '15664', { parentCode: '91', continues: true }, ['91']],
  ])('%s names %s (%s)', (code, pointer, unit, record, units) => {
    expect(register(unit, record, units)).toMatchObject({ ok: false, code, pointer })
  })
})

describe('the code of a hamlet that has ended', () => {
  const next = { code: '15664.07', validFrom: REFORM, extent: 'full' as const }
  const other = { ...next, code: '15664.01', validFrom: BEFORE }
  const hamlet = { level: 'hamlet', kind: 'thôn', name: 'Khác', parentCode: '15664' } as const

  /** Registers a version while another one of the code is known. */
  function registerBeside(known: object, record: object) {
    const state = { code: '15664.07', ...UnitRecord.parse({ ...hamlet, validFrom: BEFORE, ...known }) }
    const standing = [{ state: { ...state, validTo: state.validTo ?? null }, sequence: 1 }]
    const input = { code: '15664.07', ...UnitRecord.parse({ ...hamlet, validFrom: REFORM, ...record }) }
    const command = { input, caller: callerOf(['VN']), correlationId: 'c1' }
    return decideUnit(command, { known: standing, tree: tree.withRows(standing.map((one) => one.state)), today: TODAY })
  }

  test.each<[string, object, object, string]>([
    ['goes on under another name', { validTo: REFORM }, {}, 'created'],
    ['goes on, as it says itself', { validTo: REFORM, successors: [other, next] }, {}, 'created'],
    ['went into another', { validTo: REFORM, successors: [other] }, {}, 'unit-differs'],
    ['ended long before', { validTo: '2024-01-01' }, {}, 'unit-differs'],
    ['came after', { validFrom: REFORM }, { validFrom: BEFORE, validTo: REFORM }, 'created'],
    ['came long after', { validFrom: REFORM }, { validFrom: BEFORE, validTo: '2024-01-01' }, 'unit-differs'],
  ])('is given to no other: one that %s', (_, known, record, answer) => {
    const decided = registerBeside(known, record)
    expect(decided.ok ? decided.change : decided.code).toBe(answer)
    if (!decided.ok) expect(decided).toMatchObject({ pointer: '/code', detail: expect.stringContaining('given once') })
  })

  test('the codes of communes are given again, by the law', () => {
    expect(register('15712', { validFrom: '2026-01-01' })).toMatchObject({ ok: true, change: 'created' })
  })
})

describe('a unit under a commune whose code means another area since', () => {
  const again = tree.withRows([unitState({ code: '15712', name: 'Khác', parentCode: '38', validFrom: REFORM })])
  const facts = { known: [], tree: again, today: TODAY }
  const own = { kind: 'thôn', name: 'Mới', validFrom: BEFORE }
  const closed = { ok: false, code: 'closed-unit', successors: ['15715@2025-07-01'] }
  const by = { caller: callerOf(['VN']), correlationId: 'c1' }

  test.each([
    ['would come to it', '15712', {}, { ...closed, pointer: '/parentCode' }],
    ['ended before', '15712', { validTo: REFORM }, { ok: true, change: 'created' }],
    ['began with it', '15712', { validFrom: REFORM }, { ok: true, change: 'created' }],
    ['is under one that goes on in a new one', '15715', {}, { ok: true, change: 'created' }],
  ])('a line of a list of one that %s', (_, parentCode, record, answer) => {
    const input = { code: '15712.07', ...UnitRecord.parse({ ...own, level: 'hamlet', parentCode, ...record }) }
    expect(decideUnit({ input, ...by }, facts)).toMatchObject(answer)
  })

  test('a hamlet that was there before is not registered in it', () => {
    const input = { hamletCode: '15712.07', ...HamletRecord.parse(own) }
    expect(decideHamlet({ input, ...by }, facts)).toMatchObject({ ...closed, pointer: '/hamletCode' })
    const since = { hamletCode: '15712.07', ...HamletRecord.parse({ ...own, validFrom: REFORM }) }
    expect(decideHamlet({ input: since, ...by }, facts)).toMatchObject({ ok: true, change: 'created' })
  })
})

describe('a hamlet', () => {
  test('lies in the commune of its code', () => {
    const state = { code: '15664.03', level: 'hamlet', parentCode: '15664', validTo: null, kind: 'thôn', name: '3' }
    expect(hamlet('15664.03')).toMatchObject({ ok: true, change: 'created', writes: [{ sequence: 1, state }] })
  })

  test('sent again is what it was, also when its commune is no more', () => {
    expect(hamlet('15664.01', { name: '15664.01', validFrom: BEFORE })).toMatchObject({
      ok: true,
      change: 'unchanged',
      writes: [],
    })
    expect(hamlet('15712.01', { name: '15712.01', validFrom: BEFORE }, ['15715'])).toMatchObject({
      change: 'unchanged',
    })
  })

  test.each<[string, string, string, object, string[]?]>([
    ['unknown-kind', '/kind', '15664.03', { kind: 'xã' }],
    ['unknown-unit', '/hamletCode', '99999.01', {}],
    ['closed-unit', '/hamletCode', '15712.09', { validFrom: BEFORE }, ['15715', '38']],
    ['outside-scope', '/hamletCode', '15664.03', {}, ['15715']],
    ['outside-scope', '/hamletCode', '15664.01', { name: '15664.01', validFrom: BEFORE }, ['15715']],
    ['hamlet-differs', '/hamletCode', '15664.01', {}],
    ['hamlet-differs', '/hamletCode', '15664.01', { name: '4', validFrom: BEFORE }],
  ])('%s names %s (%s)', (code, pointer, unit, record, units) => {
    expect(hamlet(unit, record, units)).toMatchObject({ ok: false, code, pointer })
  })

  test('under a closed commune hears what took its place', () => {
    expect(hamlet('15712.09', { validFrom: TODAY }, ['38'])).toMatchObject({
      code: 'closed-unit',
      successors: ['15715@2025-07-01'],
    })
  })
})
