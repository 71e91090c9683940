import { expect, test } from 'vitest'
import { idOf, visitAt } from '../../test/phone.ts'
import { accountAt, changeAt, consentAt, stepAt, takingBackAt, withdrawalAt } from '../../test/records.ts'
import type { NewRecord } from './kinds/kind.ts'
import { NO_PACK, type Pack } from './pack.ts'
import { factsIn, type PacksOfHamlet, type PersonFacts } from './person-facts.ts'

const [HOME, LAN] = [idOf(1), idOf(20)]
const [EARLIER, DAY, LATER] = ['2026-03-10', '2026-03-17', '2026-03-20']
const person = { kind: 'person' as const, residentId: LAN, householdId: HOME, name: 'Lan', phone: null, version: 1 }
const born = { birth: { year: 1960 }, sex: 'female' as const }

type Services = PersonFacts['accounts'][number]['services']
type Known = Partial<Pick<PersonFacts, 'steps' | 'apps' | 'consents'>>
const homes = (more: Known): PacksOfHamlet => ({
  homes: { ...NO_PACK, things: { [LAN]: { ...person, ...born, ...more } } },
})
function standings(seen: object[]): PacksOfHamlet {
  const home = { kind: 'home', householdId: HOME, people: [{ residentId: LAN, seen }] }
  return { standings: { ...NO_PACK, things: { [HOME]: home } } as unknown as Pack<'teams'> } // no more of it is read
}
const holders = ({ services: _known, ...of }: PersonFacts['accounts'][number]): PacksOfHamlet => ({
  holders: {
    ...{
      ...NO_PACK,
      things: { [LAN]: { kind: 'holder', residentId: LAN, accounts: [{ ...of, services: ['water'], version: 1 }] } },
    },
  },
})
const wallet = (status: PersonFacts['accounts'][number]['status'], ...services: Services) => ({
  ...{ accountId: idOf(400), kind: 'e_wallet' as const, provider: 'momo', status, services },
})
const seen = (on: string, level: string) => ({ on, skills: [{ skill: 'online_payment', level }] })
const taught = (on: string) =>
  visitAt(1, 100, {
    startedAt: `${on}T10:00:00Z`,
    assessments: [{ residentId: LAN, skill: 'online_payment', level: 'alone' }],
    uses: [{ residentId: LAN, use: 'vneid', answer: 'yes' }],
  })
const step = (on: string, state: 'guided' | 'done') => stepAt(1, 20, 300, { body: { state, on, evidence: 'seen' } })
const held = { consentId: idOf(200), purpose: 'eid_onboarding' as const, givenAt: '2026-03-17T10:00:00Z' }
const consent = (id: number) => ({
  ...consentAt(1, 20, id),
  body: { ...consentAt(1, 20, id).body, givenAt: held.givenAt },
})
const skill = (level: string, on: string) => ({ skill: 'online_payment', level, on })

test.each<[string, PacksOfHamlet, NewRecord[], object]>([
  ['nothing', {}, [], { skills: [], uses: [], steps: [], apps: [], consents: [], accounts: [] }],
  ['what was seen', standings([seen(DAY, 'none')]), [], { skills: [skill('none', DAY)] }],
  ['what was seen here since', standings([seen(EARLIER, 'none')]), [taught(DAY)], { skills: [skill('alone', DAY)] }],
  [
    'what was seen later by others',
    standings([seen(LATER, 'with_help')]),
    [taught(DAY)],
    { skills: [skill('with_help', LATER)] },
  ],
  [
    'what was seen at a visit that was a mistake',
    {},
    [taught(DAY), withdrawalAt(1, 100, 110)],
    { skills: [], uses: [] },
  ],
  ['what is used, as seen here', {}, [taught(DAY)], { uses: [{ use: 'vneid', answer: 'yes', on: DAY }] }],
  [
    'a step',
    homes({ steps: [{ step: 'level1', state: 'guided', on: EARLIER }] }),
    [step(DAY, 'done')],
    { steps: [{ step: 'level1', state: 'done', on: DAY }] },
  ],
  [
    'a step of the same day',
    homes({ steps: [{ step: 'level1', state: 'guided', on: DAY }] }),
    [step(DAY, 'done')],
    { steps: [{ step: 'level1', state: 'done', on: DAY }] },
  ],
  [
    'of each app on each device what was seen last',
    homes({
      apps: [
        { app: 'vneid', device: 'smartphone', status: 'installed', on: EARLIER },
        { app: 'vneid', device: 'tablet', status: 'impossible', on: EARLIER },
      ],
    }),
    [
      {
        kind: 'app',
        id: idOf(300),
        householdId: idOf(1),
        residentId: idOf(20),
        app: 'vneid',
        device: 'smartphone',
        body: { status: 'removed', on: DAY, provincial: false },
      },
    ],
    {
      apps: [
        { app: 'vneid', device: 'smartphone', status: 'removed', on: DAY },
        { app: 'vneid', device: 'tablet', status: 'impossible', on: EARLIER },
      ],
    },
  ],
  ['a consent once', homes({ consents: [held] }), [consent(200)], { consents: [held] }],
  [
    'a consent that was given here',
    homes({ consents: [held] }),
    [consent(201)],
    { consents: [held, { ...held, consentId: idOf(201) }] },
  ],
  ['no consent that was taken back here', homes({ consents: [held] }), [takingBackAt(1, 20, 210)], { consents: [] }],
  [
    'a consent that was given anew',
    homes({ consents: [held] }),
    [takingBackAt(1, 20, 210), consent(201)],
    { consents: [{ ...held, consentId: idOf(201) }] },
  ],
  ['an account once', holders(wallet('opened')), [accountAt(1, 20, 400)], { accounts: [wallet('opened', 'water')] }],
  ['an account that was tracked here', {}, [accountAt(1, 20, 400)], { accounts: [wallet('opened')] }],
  [
    'an account that got further here',
    holders(wallet('opened')),
    [changeAt(1, 20, 500, { status: 'used', on: DAY })],
    { accounts: [wallet('used', 'water')] },
  ],
  [
    'an account that others know to be further',
    holders(wallet('closed')),
    [changeAt(1, 20, 500, { status: 'used', on: DAY })],
    { accounts: [wallet('closed', 'water')] },
  ],
  [
    'an account that was looked at',
    holders(wallet('opened')),
    [changeAt(1, 20, 500, { on: DAY })],
    { accounts: [wallet('opened', 'water')] },
  ],
  [
    'for what else an account pays, once each',
    holders(wallet('opened')),
    [
      changeAt(1, 20, 500, { service: 'tuition', since: DAY }),
      changeAt(1, 20, 501, { service: 'water', since: EARLIER }),
    ],
    { accounts: [wallet('opened', 'water', 'tuition')] },
  ],
  [
    'nothing of anybody else',
    {},
    [stepAt(1, 21, 300), consentAt(1, 21, 200), accountAt(1, 21, 400)],
    { steps: [], apps: [], consents: [], accounts: [] },
  ],
])('of a person is known %s', (_what, packs, records, expected) => {
  expect(factsIn(HOME, [{ residentId: LAN }], packs, records).get(LAN)).toMatchObject(expected)
})
