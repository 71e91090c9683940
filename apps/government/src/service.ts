import { type ServiceSettings, type StartedService, startService } from '@lantoa/chassis/process/service'
import { slice } from '@lantoa/chassis/process/slice'
import { askUnits } from '@lantoa/chassis/units/ask-units'
import { followUnits } from '@lantoa/chassis/units/follow-units'
import openapi from '@lantoa/contracts/openapi/government.json' with { type: 'json' }
import type { Lantoa } from '@lantoa/sdk/client'
import { assistanceSlice } from './assistances/assistances.ts'
import { cameraSiteSlice } from './camera-sites/camera-sites.ts'
import { centreCheckSlice } from './centre-checks/centre-checks.ts'
import { centreDaySlice } from './centre-days/centre-days.ts'
import { counterSlice } from './counters/counters.ts'
import { digitalServiceSlice } from './digital-services/digital-services.ts'
import { documentCountSlice } from './document-counts/document-counts.ts'
import { dossierSlice } from './dossiers/routes.ts'
import { feedbackSlice } from './feedback/feedback.ts'
import { sentFeedbackSlice } from './feedback/sent.ts'
import { fibreStateSlice } from './fibre-states/fibre-states.ts'
import { followMergedHomes, homeConnectionSlice } from './home-connections/home-connections.ts'
import { informationPointSlice } from './information-points/information-points.ts'
import { followHomes } from './known-homes/follow-homes.ts'
import { legalActSlice } from './legal-acts/legal-acts.ts'
import { mobileCoverageSlice } from './mobile-coverages/mobile-coverages.ts'
import { officeCountSlice } from './office-counts/office-counts.ts'
import { organisationSlice } from './organisations/organisations.ts'
import { placeSlice } from './places/places.ts'
import { planTaskSlice } from './plan-tasks/plan-tasks.ts'
import { planSlice } from './plans/plans.ts'
import { procedureSlice } from './procedures/procedures.ts'
import { queueSlice } from './queues/routes.ts'
import { ratingSlice } from './ratings/ratings.ts'
import { schoolSlice } from './schools/schools.ts'
import { unitTitleSlice } from './unit-titles/unit-titles.ts'

/** Agency, day and number, as portals write them: `000.00.00.H49-250915-0001`. */
const DOSSIER_CODES = /^[0-9A-Z]+(\.[0-9A-Z]+)+-\d{6}-\d{4,8}$/
const migrations = new URL('../migrations/', import.meta.url)

/** What offices do and own: organisations, acts, plans, procedures, queues, infrastructure. Asks teams for units that have not arrived yet. */
export function startGovernment(
  settings: ServiceSettings,
  { lantoa, dossierCodes = DOSSIER_CODES }: { lantoa: Lantoa; dossierCodes?: RegExp },
): Promise<StartedService> {
  return startService(settings, {
    name: 'government',
    migrations,
    openapi,
    fetchUnits: (codes) => askUnits(lantoa.teams, codes),
    slices(parts) {
      const follows = [followUnits(parts.units), followHomes(parts, followMergedHomes(parts))]
      const feedback = feedbackSlice(parts)
      return [
        organisationSlice(parts),
        mobileCoverageSlice(parts),
        fibreStateSlice(parts),
        homeConnectionSlice(parts),
        cameraSiteSlice(parts),
        informationPointSlice(parts),
        counterSlice(parts),
        queueSlice(parts),
        documentCountSlice(parts),
        officeCountSlice(parts),
        digitalServiceSlice(parts),
        centreCheckSlice(parts),
        schoolSlice(parts),
        ratingSlice(parts),
        feedback,
        sentFeedbackSlice(parts, feedback),
        legalActSlice(parts),
        planSlice(parts),
        planTaskSlice(parts),
        unitTitleSlice(parts),
        placeSlice(parts),
        procedureSlice(parts),
        centreDaySlice(parts),
        dossierSlice(parts, dossierCodes),
        assistanceSlice(parts),
        slice({ routes: {}, handlers: {}, follows }),
      ]
    },
  })
}
