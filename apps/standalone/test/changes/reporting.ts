import { v7 as uuid } from 'uuid'
import { COMMUNE, PROVINCE } from '../place.ts'
import { CARD } from './card.ts'
import { type As, byOfficer, byProvince, day, LATER, ON, reason, type Samples, versionOf } from './sample.ts'

const definition = {
  ...{ validFrom: '2026-01-01', name: 'Người lớn có định danh', nameEn: 'Adults' },
  ...{ definition: 'Tỷ lệ người lớn có định danh mức 2', definitionEn: 'Adults with level 2' },
  numerator: { text: 'người đã kích hoạt mức 2', measures: ['eid-level2'] },
  denominator: { text: 'người từ đủ 18 tuổi', measures: ['adults'] },
  ...({
    unit: '%',
    kind: 'stock',
    levels: ['commune'],
    periods: ['day'],
    pillar: 'society',
    merge: 'ratio',
  } as const),
}

let indicators = 0

async function indicator(as: As) {
  indicators += 1
  const params = { indicatorId: `P-0${indicators}` }
  const body = { ...definition, levels: [...definition.levels], periods: [...definition.periods] }
  return {
    ...byProvince,
    params,
    ifMatch: versionOf(await as('province_officer').reporting.defineIndicator({ params, body })),
  }
}

let cards = 0

async function card(as: As) {
  cards += 1
  const params = { scorecardId: uuid() }
  const body = { ...CARD, code: `BO-${cards}` }
  return { params, body, ifMatch: versionOf(await as('province_officer').reporting.draftScorecard({ params, body })) }
}

async function componentValue(as: As) {
  const { params: of, ifMatch } = await card(as)
  await as('province_lead').reporting.approveScorecard({ params: of, ifMatch }).orThrow()
  const params = { componentValueId: uuid() }
  const body = { ...of, componentId: 'plan.1', unit: COMMUNE, value: 1, on: ON, source: 'Kế hoạch 12/KH-UBND' }
  return {
    ...byProvince,
    params,
    ifMatch: versionOf(await as('province_officer').reporting.enterComponentValue({ params, body })),
  }
}

async function claim(as: As) {
  const params = { claimId: uuid() }
  const said = { indicatorId: 'I-05', unit: COMMUNE, time: ON, numerator: 1, denominator: 2, rawText: '1/2 hộ' }
  const body = { ...said, source: { name: 'UBND xã' } }
  return {
    ...byOfficer,
    params,
    ifMatch: versionOf(await as('commune_officer').reporting.recordClaim({ params, body })),
  }
}

async function target(as: As) {
  const params = { targetId: uuid() }
  const body = { indicatorId: 'I-05', unit: COMMUNE, from: '2026-03-01', length: 100, value: 85 }
  return { params, body, ifMatch: versionOf(await as('commune_officer').reporting.draftTarget({ params, body })) }
}

async function group(as: As) {
  const params = { unitGroupId: uuid() }
  const body = { unit: PROVINCE, name: 'Các xã', level: 'commune' as const, kinds: ['xã'] }
  return {
    ...byProvince,
    params,
    body,
    ifMatch: versionOf(await as('province_officer').reporting.defineUnitGroup({ params, body })),
  }
}

export const reportingChanges: Samples = {
  'reporting.changeIndicator': async (as) => {
    const changed = (validFrom: string) => ({ ...definition, validFrom })
    return { ...(await indicator(as)), body: changed(ON), other: changed(LATER) }
  },
  'reporting.retireIndicator': async (as) => ({ ...(await indicator(as)), ...day('from') }),
  'reporting.reviseScorecard': async (as) => {
    const { body, ...drafted } = await card(as)
    return { ...byProvince, ...drafted, body: { ...body, name: 'A' }, other: { ...body, name: 'B' } }
  },
  'reporting.approveScorecard': async (as) => {
    const { body: _body, ...drafted } = await card(as)
    return { by: 'province_lead', ...drafted }
  },
  'reporting.retireScorecard': async (as) => ({ by: 'province_lead', ...(await card(as)), ...reason }),
  'reporting.withdrawComponentValue': async (as) => ({ ...(await componentValue(as)), ...reason }),
  'reporting.withdrawClaim': async (as) => ({ ...(await claim(as)), ...reason }),
  'reporting.reviseTarget': async (as) => {
    const { body, ...drafted } = await target(as)
    return { ...byOfficer, ...drafted, body: { ...body, value: 86 }, other: { ...body, value: 87 } }
  },
  'reporting.approveTarget': async (as) => {
    const { body: _body, ...drafted } = await target(as)
    return { by: 'commune_lead', ...drafted }
  },
  'reporting.changeUnitGroup': async (as) => {
    const { body, ...defined } = await group(as)
    return { ...defined, body: { ...body, name: 'A' }, other: { ...body, name: 'B' } }
  },
}
