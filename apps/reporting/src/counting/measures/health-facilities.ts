import type { EventData } from '@lantoa/contracts/define-event'
import { healthFacilities } from '@lantoa/contracts/identity/health-facilities'
import { stock } from './measure.ts'
import { daysAs } from './registers.ts'
import { source } from './source.ts'

type Facility = EventData<typeof healthFacilities.changed>

export const healthFacilitySource = source(healthFacilities.changed, [
  stock('health-facilities', 'facility', 'cơ sở khám chữa bệnh', (facility: Facility) => daysAs(facility, 'open')),
  stock('health-facilities-with-chip-cards', 'facility', 'cơ sở nhận thẻ căn cước gắn chíp', (facility: Facility) =>
    daysAs(facility, 'open', facility.chipCardsSince ? { since: facility.chipCardsSince, until: null } : null),
  ),
])
