import { readFileSync } from 'node:fs'
import { permissionsOf } from '@lantoa/contracts/permissions'
import { ScorecardDraft } from '@lantoa/contracts/reporting/scorecards.http'
import { buildTree } from '@lantoa/units/tree'
import { expect, test } from 'vitest'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { decideDraft } from './domain.ts'
import { componentsOf } from './scorecard.ts'

const FOLDER = new URL('../../../../cli/examples/scorecards/', import.meta.url)
const SINCE = { validFrom: '2025-07-01', validTo: null, successors: [] }
const TREE = buildTree([{ code: '91', level: 'province', kind: 'tỉnh', name: 'An Giang', parentCode: null, ...SINCE }])

test.each([
  ['405-province.json', 8, 47],
  ['ha-noi-2025-communes.json', 8, 47],
  ['small-commune.json', 2, 5],
])('%s can be loaded: %i groups, %i components, not verified and saying so', (file, groups, components) => {
  const sent = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))
  const draft = ScorecardDraft.parse({ ...sent, unit: '91' })
  expect(draft.groups).toHaveLength(groups)
  expect(componentsOf(draft)).toHaveLength(components)
  expect(draft).toMatchObject({ verified: false, note: expect.stringMatching(/ví dụ/) })
  const caller = { subject: 's', roles: [], permissions: permissionsOf([]), units: ['91'], token: '' }
  const within = { tree: TREE, today: '2026-03-17', now: new Date('2026-03-17T13:15:00Z') }
  const facts = { catalogue: createCatalogue([]), scorecards: new Map(), ...within }
  const input = { scorecardId: '01990f3e-7c1a-7000-8000-000000000001' as never, ...draft }
  expect(decideDraft({ input, caller }, facts)).toMatchObject({ ok: true })
})

test('the groups of Hà Nội have as many components as were published', () => {
  const { groups } = JSON.parse(readFileSync(new URL('ha-noi-2025-communes.json', FOLDER), 'utf8')) as ScorecardDraft
  expect(groups.map(({ groupId, components }) => [groupId, components.length])).toEqual([
    ['awareness', 5],
    ['institutions', 3],
    ['infrastructure', 5],
    ['people', 6],
    ['security', 4],
    ['government', 10],
    ['economy', 6],
    ['society', 8],
  ])
})
