import type { Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { SINCE } from '../changes/sample.ts'

/** What the offices of a commune have, and what is counted of them. */
export async function setUpCounts({ government }: Lantoa, unitCode: string) {
  const [organisationId, documentCountId, officeCountId] = [uuid(), uuid(), uuid()]
  const [digitalServiceId, centreCheckId, schoolId] = [uuid(), uuid(), uuid()]
  const lying = { unitCode, since: SINCE }
  const union = { ...lying, name: 'Hội Nông dân', kind: 'socio_political' as const }
  await government.recordOrganisation({ params: { organisationId }, body: union }).orThrow()
  const month = SINCE.slice(0, 'YYYY-MM'.length)
  const documents = { sent: 1, received: 1, outgoing: 1, signedOutgoing: 1, nonConfidential: 1, online: 1 }
  const counted = { ...lying, month, ...documents, organisationId }
  await government.recordDocumentCount({ params: { documentCountId }, body: counted }).orThrow()
  const office = { officials: 1, withAccount: 1, organisations: 1, linked: 1, meetings: 1, meetingsOnline: 1 }
  await government.recordOfficeCount({ params: { officeCountId }, body: { ...lying, month, ...office } }).orThrow()
  const page = { name: 'Trang của xã', kind: 'website', topic: 'other', owner: 'UBND xã' } as const
  const service = { ...lying, ...page, url: 'https://xa.example' }
  await government.recordDigitalService({ params: { digitalServiceId }, body: service }).orThrow()
  const seen = { ...lying, day: SINCE, network: true, devices: true, queue: true, rating: true }
  await government.recordCentreCheck({ params: { centreCheckId }, body: seen }).orThrow()
  const school = { ...lying, name: 'Trường Tiểu học', level: 'primary' as const }
  await government.recordSchool({ params: { schoolId }, body: school }).orThrow()
  const procedures = await setUpProcedures({ government }, unitCode)
  return { ...procedures, organisationId, documentCountId, officeCountId, digitalServiceId, centreCheckId, schoolId }
}

async function setUpProcedures({ government }: Pick<Lantoa, 'government'>, unitCode: string) {
  const [procedureId, centreDayId, assistanceId] = [uuid(), uuid(), uuid()]
  const lying = { unitCode, since: SINCE }
  const procedure = {
    ...lying,
    code: '2.000635',
    name: 'Cấp bản sao',
    sector: 'Hộ tịch',
    form: 'partly_online',
  } as const
  await government.recordProcedure({ params: { procedureId }, body: procedure }).orThrow()
  const day = { ...lying, day: SINCE, received: 3, online: 1, resolved: 2, onTime: 2 }
  await government.recordCentreDay({ params: { centreDayId }, body: day }).orThrow()
  const help = { ...lying, procedureCode: '2.000635', at: 'door', result: 'filed' } as const
  await government.recordAssistance({ params: { assistanceId }, body: help }).orThrow()
  return { procedureId, centreDayId, assistanceId }
}
