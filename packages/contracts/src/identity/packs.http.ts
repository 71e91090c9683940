import { z } from 'zod'
import { definePack, definePackReads } from '../define-pack.ts'
import { Device, Step, StepState } from '../lists.ts'
import { Day } from '../time.ts'
import { Consent } from './consents.http.ts'
import { Household } from './households.http.ts'
import { AppCode, AppRecord } from './onboarding.http.ts'
import { Resident } from './residents.http.ts'
import { SealingKey } from './sealed-records.http.ts'

export const PackHome = z
  .object({
    kind: z.literal('home'),
    ...Household.pick({
      householdId: true,
      hamletCode: true,
      address: true,
      devices: true,
      language: true,
      version: true,
    }).shape,
  })
  .meta({ id: 'PackHome', description: 'A home that lies in the hamlet' })
export type PackHome = z.output<typeof PackHome>

const PackStep = z
  .object({ step: Step, state: StepState, on: Day })
  .meta({ id: 'PackStep', description: 'Where somebody stands with a step of e-ID onboarding' })

const PackApp = z
  .object({ app: AppCode, device: Device, status: AppRecord.shape.status, on: Day })
  .meta({ id: 'PackApp', description: 'Whether an app is on a device of somebody, as it was seen last' })

const PackConsent = Consent.pick({ consentId: true, purpose: true, givenAt: true }).meta({
  id: 'PackConsent',
  description: 'A consent that holds',
})

export const PackPerson = z
  .object({
    kind: z.literal('person'),
    ...Resident.pick({
      ...{
        residentId: true,
        householdId: true,
        name: true,
        birth: true,
        sex: true,
        phone: true,
        isHead: true,
        version: true,
      },
    }).shape,
    steps: z.array(PackStep).optional().meta({ description: 'Left out where none was recorded' }),
    apps: z.array(PackApp).optional().meta({ description: 'Left out where none was recorded' }),
    consents: z
      .array(PackConsent)
      .optional()
      .meta({ description: 'Left out where none holds, and for those who may not read consents' }),
  })
  .meta({ id: 'PackPerson', description: 'Who lives in one of the homes; of a personal number nothing' })
export type PackPerson = z.output<typeof PackPerson>

const HOME = '01990f3e-7c1a-7000-8000-0000000000a1'

const getPack = definePack({
  summary: 'The homes of a hamlet and who lives there, or what changed since; the read is written to the access log',
  permission: 'residents:read',
  item: z.discriminatedUnion('kind', [PackHome, PackPerson]),
  beside: {
    sealingKey: SealingKey.optional().meta({
      description: 'For those who may record people: the key for which a phone seals what it has not sent yet',
    }),
  },
  example: {
    epoch: '3vQB7B6MrGQZaxCu',
    cursor: 'WyIzdlFCN0I2TXJHUVpheEN1IixudWxsLG51bGxd',
    masked: false,
    upserts: [
      {
        ...{ kind: 'home', householdId: HOME, hamletCode: '31027.07', address: { number: '12', lane: 'Kênh 5' } },
        ...{ devices: ['smartphone'], language: null, version: 1 },
      },
      {
        ...{ kind: 'person', residentId: '01990f3e-7c1a-7000-8000-0000000000d1', householdId: HOME },
        ...{ name: 'Nguyễn Thị Hoa', birth: { year: 1958 }, sex: 'female', phone: null, version: 2 },
        steps: [{ step: 'level1', state: 'done', on: '2026-03-20' }],
      },
    ],
    gone: [{ kind: 'home', id: '01990f3e-7c1a-7000-8000-0000000000a2', why: 'moved', to: '31018.02' }],
    more: false,
  },
})

const listPackReads = definePackReads(
  'Who was given the people of the hamlets of a unit, or changes of them, latest first',
)

export const packRoutes = { getPack, listPackReads }
