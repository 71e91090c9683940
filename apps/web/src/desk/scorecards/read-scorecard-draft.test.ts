import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type CardForm, type ComponentForm, formFrom, formOf, NO_SCORING, type ScoringForm } from './card-form.ts'
import { readScorecardDraft } from './read-scorecard-draft.ts'
import { refusedFields } from './refused-fields.ts'
import type { Scorecard } from './statuses.ts'

const COMPONENT: ComponentForm = {
  ...{ componentId: 'c1', name: ' Hộ có hạt nhân số ', points: '6', indicatorId: 'I-05', period: '' },
  scoring: { ...NO_SCORING, target: '80' },
}
const PLAN: ComponentForm = {
  ...{ componentId: 'c2', name: 'Kế hoạch năm', points: '4', indicatorId: '', period: '' },
  scoring: { ...NO_SCORING, method: 'yes-no' },
}
const GROUP = { groupId: 'g1', name: 'Xã hội số', pillar: 'society' as const, points: '10', components: [] }
const FORM: CardForm = {
  ...{ code: ' cds-xa ', name: 'Bộ chỉ số', issuer: 'UBND tỉnh', level: 'commune', verified: false },
  ...{ year: '2026', note: ' ', decimals: '2', points: '10', groups: [{ ...GROUP, components: [COMPONENT, PLAN] }] },
}
const first = (change: Partial<ComponentForm>): Partial<CardForm> => ({
  groups: [{ ...GROUP, components: [{ ...COMPONENT, ...change }, PLAN] }],
})
const scored = (scoring: Partial<ScoringForm>) => first({ scoring: { ...NO_SCORING, ...scoring } })
const band = (from: string, until: string, points: string) => ({ key: 1, from, until, points })
const read = (change: Partial<CardForm> = {}) => readScorecardDraft({ ...FORM, ...change }, '91')

test('a scorecard is what was typed; nothing stands for what was left empty', () => {
  expect(read()).toEqual({
    draft: {
      ...{ unit: '91', code: 'CDS-XA', year: 2026, name: 'Bộ chỉ số', issuer: 'UBND tỉnh', level: 'commune' },
      ...{ verified: false, note: null, decimals: 2, points: 10 },
      groups: [
        {
          ...{ groupId: 'g1', name: 'Xã hội số', pillar: 'society', points: 10 },
          components: [
            {
              ...{ componentId: 'c1', name: 'Hộ có hạt nhân số', points: 6, indicatorId: 'I-05', period: null },
              scoring: { method: 'attainment', target: 80, baseline: 0 },
            },
            {
              ...{ componentId: 'c2', name: 'Kế hoạch năm', points: 4, indicatorId: null, period: null },
              scoring: { method: 'yes-no', atLeast: 1 },
            },
          ],
        },
      ],
    },
  })
})

test.each<[Partial<ScoringForm>, object]>([
  [
    { method: 'attainment', target: '10,5', baseline: '-2' },
    { method: 'attainment', target: 10.5, baseline: -2 },
  ],
  [
    { method: 'min-max', better: 'less' },
    { method: 'min-max', better: 'less' },
  ],
  [{ method: 'points' }, { method: 'points' }],
  [
    { method: 'bands', bands: [band('', '50', '0'), band('50', '', '6')] },
    {
      method: 'bands',
      bands: [
        { from: null, until: 50, points: 0 },
        { from: 50, until: null, points: 6 },
      ],
    },
  ],
])('scored by %j', (scoring, sent) => {
  expect(read(scored(scoring))).toMatchObject({ draft: { groups: [{ components: [{ scoring: sent }, {}] }] } })
})

const AT = '/groups/0/components/0'
test.each<[what: string, change: Partial<CardForm>, wrong: object]>([
  ['no name', { name: ' ', issuer: '' }, { '/name': 'form.missing', '/issuer': 'form.missing' }],
  ['a code with Vietnamese signs', { code: 'CĐS XÃ' }, { '/code': 'scorecard.no-code' }],
  ['a year far off', { year: '1999' }, { '/year': 'time.outside' }],
  ['a year that is none', { year: 'nay' }, { '/year': 'time.outside' }],
  ['no points', { points: '' }, { '/points': 'target.no-amount' }],
  ['a whole that is more than its groups', { points: '12' }, { '/points': 'scorecard.sum-differs' }],
  ['a group that is more than its components', first({ points: '5' }), { '/groups/0/points': 'scorecard.sum-differs' }],
  ['points that are no number', first({ points: '6.5' }), { [`${AT}/points`]: 'target.no-amount' }],
  [
    'points of 0',
    first({ points: '0' }),
    { [`${AT}/points`]: 'scorecard.points-not-positive', '/groups/0/points': 'scorecard.sum-differs' },
  ],
  [
    'points finer than scores',
    { decimals: '0', ...first({ points: '5,5' }) },
    { [`${AT}/points`]: 'scorecard.points-too-fine', '/groups/0/points': 'scorecard.sum-differs' },
  ],
  ['a component without a name', first({ name: '' }), { [`${AT}/name`]: 'form.missing' }],
  ['no mark', scored({ target: '' }), { [`${AT}/scoring/target`]: 'target.no-amount' }],
  [
    'bands without points',
    scored({ method: 'bands', bands: [band('x', '', '')] }),
    { [`${AT}/scoring/bands/0/from`]: 'target.no-amount', [`${AT}/scoring/bands/0/points`]: 'target.no-amount' },
  ],
  ['no groups', { groups: [] }, { '/points': 'scorecard.sum-differs', '/groups': 'scorecard.no-groups-yet' }],
  [
    'a group without components',
    { groups: [{ ...GROUP, components: [] }] },
    {
      '/groups/0/components': 'scorecard.no-components-yet',
      '/groups/0/points': 'scorecard.sum-differs',
    },
  ],
])('of %s it says what is wrong, by the place in what would be sent', (_what, change, wrong) => {
  expect(read(change)).toEqual({ wrong })
})

test('tenths add up, though no computer holds them exactly', () => {
  const components = ['0,1', '0,2'].map((points) => ({ ...PLAN, points }))
  expect(read({ points: '0,3', groups: [{ ...GROUP, points: '0,3', components }] })).toHaveProperty('draft')
})

const FOLDER = new URL('../../../../cli/examples/scorecards/', import.meta.url)
function example(file: string): Scorecard {
  const card = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))
  const given = { note: null, decimals: 2, ...card, unit: '91' }
  for (const group of given.groups) {
    group.pillar ??= null
    for (const component of group.components) {
      component.indicatorId ??= null
      component.period ??= null
      if (component.scoring.method === 'attainment') component.scoring.baseline ??= 0
      if (component.scoring.method === 'min-max') component.scoring.better ??= 'more'
      if (component.scoring.method === 'yes-no') component.scoring.atLeast ??= 1
      for (const each of component.scoring.bands ?? []) {
        each.from ??= null
        each.until ??= null
      }
    }
  }
  return given
}

test.each(['405-province.json', 'ha-noi-2025-communes.json', 'small-commune.json'])(
  '%s comes through the form as it was',
  (file) => {
    const card = example(file)
    expect(readScorecardDraft(formOf(card), '91')).toEqual({ draft: card })
  },
)

test.each([
  [2024, 2026, '2026'],
  [2026, 2026, '2027'],
])('one of %i that starts another in %i is of %s, and nobody has compared it with a document', (year, now, next) => {
  const card = { ...example('small-commune.json'), year, verified: true }
  expect(formFrom(card, now)).toEqual({ ...formOf(card), year: next, verified: false })
})

test.each([
  ['points-do-not-add-up', '/groups/1/points', '/groups/1/points', 'scorecard.sum-differs'],
  ['scoring-does-not-fit', `${AT}/scoring`, `${AT}/scoring/method`, 'refused.draft.scoring'],
  ['bands-overlap', `${AT}/scoring/bands/2`, `${AT}/scoring/bands/2/from`, 'refused.draft.bands-overlap'],
  [
    'band-points-out-of-range',
    `${AT}/scoring/bands/2/points`,
    `${AT}/scoring/bands/2/points`,
    'refused.draft.band-points',
  ],
  ['period-not-supported', `${AT}/period`, `${AT}/period`, 'refused.draft.period'],
  ['a-newer-code', '/name', '/name', 'wanted.refused'],
])('%s at %s is said at the field %s', (code, pointer, field, word) => {
  expect(refusedFields({ type: 'about:blank', title: '', status: 422, code, pointer })).toEqual({ [field]: word })
})

test('a text that holds the number of somebody is said at its field', () => {
  const errors = [{ pointer: '#/issuer', detail: 'In English' }]
  const problem = { type: 'about:blank', title: '', status: 400, code: 'invalid-request', errors }
  expect(refusedFields(problem)).toEqual({ '/issuer': 'wanted.refused' })
})
