import type { Lantoa } from '@lantoa/sdk/client'
import { addDays, type Day, dayOf } from '@lantoa/vietnam/days'
import { FIRST_ENTRIES } from '@lantoa/vietnam/first-entries'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { SINCE } from './places.ts'

const PROVINCE = '91'
const COMMUNES = ['31027', '31018']
const PROVINCES = [PROVINCE, '38']
const LENGTH = 100
/** It runs for so long already when the demo begins. */
const ELAPSED = 40
/** What the campaign is to reach, in percent. */
const AIMS = [
  { indicatorId: 'I-05', value: 60 },
  { indicatorId: 'I-14', value: 85 },
  { indicatorId: 'I-26', value: 80 },
]

const programmeId = demoId('programme', 0)
export const campaignId = demoId('campaign', 0)

/** The words that a catalogue begins with, in each province. */
export function createCatalogueEntries(): Items['catalogueEntries'] {
  return PROVINCES.flatMap((unitCode, place) =>
    FIRST_ENTRIES.map((entry, index) => ({
      ...{ catalogueEntryId: demoId('catalogueEntry', place * 1_000 + index), unitCode, since: SINCE },
      ...{ ...entry, aliases: [...entry.aliases] },
    })),
  )
}

export function createProgrammes(): Items['programmes'] {
  const legalAct = { number: '01-KH/BCĐTW', issuer: 'Ban Chỉ đạo Trung ương', date: '2025-03-21' }
  return [{ programmeId, unitCode: PROVINCE, since: SINCE, name: 'Bình dân học vụ số', legalAct }]
}

/** One push of a hundred days, in which the demo begins. */
export function createCampaigns(now: Date): Items['campaigns'] {
  const startsOn = firstDayOf(now)
  const days = { since: addDays(startsOn, -14), startsOn, length: LENGTH }
  return [{ campaignId, unitCode: PROVINCE, programmeId, name: '100 ngày cao điểm Bình dân học vụ số', ...days }]
}

/** That it runs since its first day; who sends it again is answered as before. */
export async function startCampaign({ teams }: Lantoa, now: Date, signal: AbortSignal): Promise<void> {
  const body = { status: 'running' as const, on: firstDayOf(now) }
  await teams.advanceCampaign({ params: { campaignId }, body, ifMatch: 1, signal }).orThrow()
}

/** What province and communes are to reach in it, approved; reporting has to know the campaign before. */
export async function setTargets({ reporting }: Lantoa, now: Date, signal: AbortSignal): Promise<void> {
  for (const target of targetsOf(firstDayOf(now))) {
    const { targetId, ...body } = target
    await reporting.draftTarget({ params: { targetId }, body, signal }).orThrow()
    await reporting.approveTarget({ params: { targetId }, ifMatch: 1, signal }).orThrow()
  }
}

function targetsOf(from: Day) {
  return AIMS.flatMap((aim, index) => {
    const common = { ...aim, from, length: LENGTH, campaignId }
    const parentTargetId = demoId('target', index * 10)
    const parts = COMMUNES.map((unit, at) => {
      return { targetId: demoId('target', index * 10 + at + 1), unit, parentTargetId, ...common }
    })
    return [{ targetId: parentTargetId, unit: PROVINCE, ...common }, ...parts]
  })
}

function firstDayOf(now: Date): Day {
  return addDays(dayOf(now), -ELAPSED)
}
