import { describe, expect, test } from 'vitest'
import { emptyStep, kindsFor, namesIn, readStep, type StepForm, type TakerForm, withTaker } from './step-form.ts'

const unit = (code: string, extent: 'full' | 'partial' = 'full') => ({ code, kind: 'xã', name: `Xã ${code}`, extent })
const [VAN_SON, NUA] = [unit('15712'), unit('15718')]
const PROVINCE = { code: '38', kind: 'tỉnh', name: 'Thanh Hóa' }
const NEW: TakerForm = {
  ...{ isNew: true, unit: undefined, code: ' 15715 ', kind: 'xã', name: ' Tân Ninh ', parent: PROVINCE },
}
const STANDS: TakerForm = { ...NEW, isNew: false, unit: unit('15715') }
const BEGINS = { code: '15715', begins: { kind: 'xã', name: 'Tân Ninh', parentCode: '38' } }

function form(kind: StepForm['kind'], more: Partial<StepForm> = {}): StepForm {
  return { ...emptyStep(kind, [VAN_SON]), ...more }
}

describe('a step is what was typed', () => {
  test.each<[StepForm, unknown]>([
    [
      form('merge', { units: [VAN_SON, unit('15718', 'partial')], takers: [NEW] }),
      {
        kind: 'merge',
        from: [
          { code: '15712', extent: 'full' },
          { code: '15718', extent: 'partial' },
        ],
        into: BEGINS,
      },
    ],
    [
      form('merge', { takers: [STANDS] }),
      { kind: 'merge', from: [{ code: '15712', extent: 'full' }], into: { code: '15715' } },
    ],
    [form('split', { takers: [NEW, STANDS] }), { kind: 'split', of: '15712', into: [BEGINS, { code: '15715' }] }],
    [form('rename', { name: ' Tân Ninh ' }), { kind: 'rename', code: '15712', name: 'Tân Ninh' }],
    [form('new-kind', { becomes: 'phường' }), { kind: 'new-kind', code: '15712', becomes: 'phường' }],
    [
      form('re-parent', { units: [VAN_SON, NUA], to: PROVINCE }),
      { kind: 're-parent', codes: ['15712', '15718'], to: '38' },
    ],
    [form('close'), { kind: 'close', code: '15712' }],
  ])('%j', (typed, step) => expect(readStep(typed)).toEqual({ value: step }))

  test('a province lies under nothing', () => {
    const taker = { ...NEW, code: '66', kind: 'tỉnh', parent: undefined }
    expect(readStep(form('merge', { takers: [taker] }))).toMatchObject({
      value: { into: { begins: { parentCode: null } } },
    })
  })
})

test.each<[wrong: string, StepForm]>([
  ['step.no-unit', form('close', { units: [] })],
  ['step.no-taker', form('merge', { takers: [{ ...STANDS, unit: undefined }] })],
  ['step.no-code', form('merge', { takers: [{ ...NEW, code: '1571' }] })],
  ['step.no-kind', form('merge', { takers: [{ ...NEW, kind: '' }] })],
  ['step.no-name', form('merge', { takers: [{ ...NEW, name: ' ' }] })],
  ['step.no-parent', form('merge', { takers: [{ ...NEW, parent: undefined }] })],
  ['step.no-code', form('split', { takers: [STANDS, emptyStep('merge').takers[0] ?? NEW] })],
  ['step.no-name', form('rename')],
  ['step.no-kind', form('new-kind')],
  ['step.no-parent', form('re-parent')],
])('%s', (wrong, typed) => expect(readStep(typed)).toEqual({ wrong }))

test('what was picked stays when another thing happens to it, as far as that takes so many', () => {
  expect(emptyStep('re-parent', [VAN_SON, NUA]).units).toEqual([VAN_SON, NUA])
  expect(emptyStep('rename', [VAN_SON, NUA]).units).toEqual([VAN_SON])
  expect(
    [emptyStep('merge'), emptyStep('split'), withTaker(emptyStep('split'))].map(({ takers }) => takers.length),
  ).toEqual([1, 2, 3])
})

test('a new unit may be called what its level has', () => {
  expect([kindsFor('38'), kindsFor('15715')[1], kindsFor('15715.01')[0], kindsFor('1571')]).toEqual([
    ['tỉnh', 'thành phố'],
    ...['phường', 'thôn', []],
  ])
})

test('the names of what was picked are known', () => {
  expect([...namesIn(form('merge', { takers: [NEW] })).keys()]).toEqual(['15712', '38'])
})
