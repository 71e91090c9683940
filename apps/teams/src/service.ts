import { onEntities } from '@lantoa/chassis/consumers/topic-handlers'
import type { FileStore } from '@lantoa/chassis/files/file-store'
import { type ServiceSettings, type StartedService, startService } from '@lantoa/chassis/process/service'
import { slice } from '@lantoa/chassis/process/slice'
import openapi from '@lantoa/contracts/openapi/teams.json' with { type: 'json' }
import { attendanceRoutes } from '@lantoa/contracts/teams/attendances.http'
import { bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { bodyRoutes } from '@lantoa/contracts/teams/bodies.http'
import { boundaryRoutes } from '@lantoa/contracts/teams/boundaries.http'
import { deviceRoutes } from '@lantoa/contracts/teams/devices.http'
import { meRoutes } from '@lantoa/contracts/teams/me.http'
import { memberRoutes } from '@lantoa/contracts/teams/members.http'
import { packRoutes } from '@lantoa/contracts/teams/packs.http'
import { progressRoutes } from '@lantoa/contracts/teams/progress.http'
import { restaffingRoutes } from '@lantoa/contracts/teams/restaffings.http'
import { roundRoutes } from '@lantoa/contracts/teams/rounds.http'
import { sessionRoutes } from '@lantoa/contracts/teams/sessions.http'
import { unitRoutes } from '@lantoa/contracts/teams/units.http'
import { visitReadRoutes } from '@lantoa/contracts/teams/visit-reads.http'
import { visitRoutes } from '@lantoa/contracts/teams/visits.http'
import type { Lantoa } from '@lantoa/sdk/client'
import { dayOf } from '@lantoa/vietnam/days'
import { answerSlice } from './answers/answers.ts'
import { followMerges } from './attendances/follow-merges.ts'
import { followPlaces, warnAt } from './attendances/follow-places.ts'
import { attendances, forgetResidents, republishOf } from './attendances/published.ts'
import { attendanceHandlers } from './attendances/routes.ts'
import { strangersAt } from './attendances/strangers.ts'
import { bodies } from './bodies/published.ts'
import { bodyHandlers } from './bodies/routes.ts'
import { changes } from './boundaries/published.ts'
import { boundaryHandlers } from './boundaries/routes.ts'
import { campaignSlice } from './campaigns/campaigns.ts'
import { catalogueEntrySlice } from './catalogue-entries/catalogue-entries.ts'
import { catalogueTextSlice } from './catalogue-entries/routes.ts'
import { followMergedLearners, forgetLearners } from './completions/published.ts'
import { completionSlice } from './completions/routes.ts'
import { concernSlice } from './concerns/routes.ts'
import { courseSlice } from './courses/courses.ts'
import { deliverBy } from './deliveries/deliver.ts'
import { planDeliveries } from './deliveries/plan.ts'
import { type DeliverySettings, NO_DELIVERY } from './deliveries/settings.ts'
import { startDelivering } from './deliveries/worker.ts'
import { deviceHandlers } from './devices/routes.ts'
import { followHomes } from './known-homes/follow-homes.ts'
import { followThings } from './known-things/follow-things.ts'
import { lessonFileSlice } from './lesson-files/routes.ts'
import { lessonSlice } from './lessons/lessons.ts'
import { meHandlers } from './me/routes.ts'
import { memberHandlers } from './members/routes.ts'
import { askForReceipts } from './message-receipts/ask.ts'
import { receiptsOf } from './message-receipts/receipt.ts'
import { messageReceiptSlice } from './message-receipts/routes.ts'
import { followMessages } from './messages/follow-messages.ts'
import { messageSlice } from './messages/messages.ts'
import { packHandlers } from './packs/routes.ts'
import { personalDataSlice } from './personal-data/routes.ts'
import { programmeSlice } from './programmes/programmes.ts'
import { progress, refreshProgress } from './progress/published.ts'
import { progressHandlers } from './progress/routes.ts'
import { pushSlice } from './push/routes.ts'
import { restaffingHandlers } from './restaffings/routes.ts'
import { roundHandlers } from './rounds/routes.ts'
import { scamReportSlice } from './scam-reports/scam-reports.ts'
import { sendingSlice } from './sendings/routes.ts'
import { sessions } from './sessions/published.ts'
import { sessionHandlers } from './sessions/routes.ts'
import { staffCountSlice } from './staff-counts/staff-counts.ts'
import { republishUnits } from './units/published.ts'
import { unitHandlers } from './units/routes.ts'
import { visitReadHandlers } from './visit-reads/routes.ts'
import { republishFacts, visitStates } from './visits/published.ts'
import { refreshVisitsOfHomes, refreshVisitsOfTeams } from './visits/refresh.ts'
import { visitHandlers } from './visits/routes.ts'
import { warningSlice } from './warnings/warnings.ts'

const migrations = new URL('../migrations/', import.meta.url)

export type TeamsOptions = {
  /** With which identity is asked for homes that have not arrived yet. */
  lantoa: Lantoa
  /** A client with somebody's own token: reporting shows a preview's numbers to whoever may see them. */
  lantoaAs: (token: string) => Lantoa
  /** The oldest field app that may still be used; default: any. */
  minimumAppVersion?: string
  /** On which ways messages are sent; default: on none, people do it by hand. */
  delivery?: DeliverySettings
  /** Where the files of lessons lie; without it none are taken. */
  files?: FileStore | undefined
}

/** Units through time and their changes, bodies, members and visits. */
export function startTeams(settings: ServiceSettings, options: TeamsOptions): Promise<StartedService> {
  const { lantoa, lantoaAs, minimumAppVersion = '0.0.0', delivery = NO_DELIVERY, files } = options
  return startService(settings, {
    name: 'teams',
    migrations,
    openapi,
    slices(parts) {
      const homes = followHomes(
        parts,
        lantoa.identity,
        async (tx, { households, touched, residents, merged, erased }, context) => {
          await refreshVisitsOfHomes(tx, parts.units.tree(), households, context)
          await refreshProgress(tx, touched, context)
          await forgetResidents(tx, erased, context)
          await forgetLearners(tx, erased, context)
          await followMerges(tx, merged, context)
          await followPlaces(tx, parts.units.tree(), residents, context)
          await followMergedLearners(tx, merged, context)
        },
      )
      // Its own topic: whatever changes a body, the visits by it follow.
      const followBodies = onEntities(bodyChanged, (tx, states) =>
        refreshVisitsOfTeams(
          tx,
          parts.units.tree(),
          states.map(({ key }) => key),
          { source: '/teams', now: parts.now() },
        ),
      )
      const receipts = receiptsOf(parts)
      const messagesFollowed = followMessages(parts.now, async (tx, message, context) => {
        const tree = parts.units.tree()
        await askForReceipts(tx, message, { tree, receipts }, context)
        await planDeliveries(tx, message, delivery, { tree, today: dayOf(context.now), now: context.now })
      })
      return [
        scamReportSlice(parts),
        warningSlice(parts),
        messageSlice(parts),
        messageReceiptSlice(parts, receipts),
        sendingSlice(parts),
        pushSlice(parts, delivery),
        personalDataSlice(parts),
        slice({ routes: unitRoutes, handlers: unitHandlers(parts), republishes: [republishUnits] }),
        slice({
          routes: boundaryRoutes,
          handlers: boundaryHandlers(parts, lantoaAs),
          republishes: [changes.republisher],
        }),
        slice({ routes: bodyRoutes, handlers: bodyHandlers(parts), republishes: [bodies.republisher] }),
        slice({ routes: memberRoutes, handlers: memberHandlers(parts) }),
        slice({ routes: restaffingRoutes, handlers: restaffingHandlers(parts) }),
        slice({ routes: visitRoutes, handlers: visitHandlers(parts, homes), republishes: [republishFacts] }),
        slice({ routes: visitReadRoutes, handlers: visitReadHandlers(parts) }),
        slice({ routes: roundRoutes, handlers: roundHandlers(parts) }),
        slice({
          routes: sessionRoutes,
          handlers: sessionHandlers(parts, {
            strangersAt,
            async moved(tx, sessionIds, context) {
              await warnAt(tx, parts.units.tree(), sessionIds)
              await republishOf(tx, sessionIds, context)
            },
          }),
          republishes: [sessions.republisher],
        }),
        slice({
          routes: attendanceRoutes,
          handlers: attendanceHandlers(parts, homes),
          republishes: [attendances.republisher],
        }),
        slice({ routes: packRoutes, handlers: packHandlers(parts) }),
        slice({ routes: deviceRoutes, handlers: deviceHandlers(parts) }),
        concernSlice(parts),
        answerSlice(parts),
        slice({ routes: meRoutes, handlers: meHandlers(parts, { minimumAppVersion }) }),
        slice({
          routes: {},
          handlers: {},
          follows: [...homes.handlers, followBodies, ...followThings([messagesFollowed])],
          republishes: [visitStates.republisher],
          works: [() => startDelivering(parts, deliverBy(delivery), delivery.interval)],
        }),
        slice({ routes: progressRoutes, handlers: progressHandlers(parts), republishes: [progress.republisher] }),
        programmeSlice(parts),
        campaignSlice(parts),
        catalogueEntrySlice(parts),
        catalogueTextSlice(parts),
        courseSlice(parts),
        lessonSlice(parts),
        lessonFileSlice(parts, files),
        completionSlice(parts, homes),
        staffCountSlice(parts),
      ]
    },
  })
}
