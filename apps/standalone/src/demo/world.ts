import { createAccounts, createPayments } from './accounts.ts'
import { createBodies } from './bodies.ts'
import { createCampaigns, createCatalogueEntries, createProgrammes } from './campaigns.ts'
import { createBills, createPayouts } from './cashless.ts'
import { createClaims } from './claims.ts'
import { createAnswers, createConcerns } from './concerns.ts'
import { createCorrections } from './corrections.ts'
import { createDuplicates } from './duplicates.ts'
import {
  createCameraSites,
  createFibreStates,
  createHomeConnections,
  createInformationPoints,
  createMobileCoverages,
} from './infrastructure.ts'
import type { Items } from './items.ts'
import {
  createCompletions,
  createCourses,
  createLessonFiles,
  createLessons,
  createStaffCounts,
  publishedLessons,
} from './lessons.ts'
import {
  createEnterpriseCounts,
  createEnterpriseTools,
  createLivestreams,
  createMarketNotices,
  createMarketProgrammes,
  createPlatformTotals,
  createWebsites,
} from './market.ts'
import { createMessages, publishedMessages } from './messages.ts'
import {
  createCentreChecks,
  createDigitalServices,
  createDocumentCounts,
  createOfficeCounts,
  createSchools,
} from './office-work.ts'
import { answeredFeedback, createCounters, createFeedback } from './offices.ts'
import { createApps, createSteps } from './onboarding.ts'
import { createHomes } from './people.ts'
import { hamletItems, unitItems } from './places.ts'
import { createHealthCardCounts, createHealthFacilities, createMerchants } from './registers.ts'
import { answeredRequests, begunRequests, createBreaches, createRightsRequests } from './rights.ts'
import { createScamReports, createWarnings, publishedWarnings } from './safety.ts'
import { createListings, createProducts, createSellers, createSupportRecords } from './sellers.ts'
import { createAttendances, createSessions } from './sessions.ts'
import {
  createLegalActs,
  createOrganisations,
  createPlaces,
  createPlans,
  createPlanTasks,
  createUnitTitles,
} from './steering.ts'
import { createVisits } from './visits.ts'

/** All of the demo's commands: the same for the same `now`, which only visits and concerns depend on. Everybody in it is invented; the claims were published. */
export function createWorld(now: Date): Items {
  const homes = createHomes()
  const twice = createDuplicates(homes)
  const accounts = createAccounts(homes)
  const { bodies, memberships, restaffings, teams } = createBodies()
  return {
    units: unitItems(),
    hamlets: hamletItems(),
    households: [...homes.map(({ record }) => record), ...twice.households],
    residents: [...homes.flatMap(({ people }) => people.map(({ record }) => record)), ...twice.residents],
    corrections: createCorrections(homes, now),
    bodies,
    memberships,
    restaffings,
    steps: createSteps(homes),
    accounts,
    payments: createPayments(accounts),
    visits: createVisits(homes, teams, now),
    merchants: createMerchants(homes),
    bills: createBills(homes),
    payouts: createPayouts(homes),
    facilities: createHealthFacilities(),
    healthCardCounts: createHealthCardCounts(homes),
    apps: createApps(homes),
    warnings: createWarnings(),
    warningSteps: publishedWarnings(),
    scamReports: createScamReports(),
    messages: createMessages(now),
    messageSteps: publishedMessages(now),
    answers: createAnswers(),
    concerns: createConcerns(now),
    catalogueEntries: createCatalogueEntries(),
    programmes: createProgrammes(),
    campaigns: createCampaigns(now),
    sessions: createSessions(now),
    attendances: createAttendances(homes),
    rightsRequests: createRightsRequests(homes),
    rightsBegun: begunRequests(homes),
    rightsAnswered: answeredRequests(homes),
    breaches: createBreaches(),
    lessonFiles: createLessonFiles(),
    lessons: createLessons(),
    lessonSteps: publishedLessons(),
    courses: createCourses(),
    counters: createCounters(),
    feedback: createFeedback(now),
    feedbackSteps: answeredFeedback(now),
    staffCounts: createStaffCounts(now),
    completions: createCompletions(homes, now),
    documentCounts: createDocumentCounts(now),
    officeCounts: createOfficeCounts(now),
    digitalServices: createDigitalServices(),
    centreChecks: createCentreChecks(now),
    schools: createSchools(),
    mobileCoverages: createMobileCoverages(),
    fibreStates: createFibreStates(),
    homeConnections: createHomeConnections(homes),
    cameraSites: createCameraSites(),
    informationPoints: createInformationPoints(),
    platformTotals: createPlatformTotals(),
    enterpriseCounts: createEnterpriseCounts(),
    enterpriseTools: createEnterpriseTools(),
    websites: createWebsites(),
    livestreams: createLivestreams(),
    marketProgrammes: createMarketProgrammes(),
    marketNotices: createMarketNotices(),
    sellers: createSellers(),
    products: createProducts(),
    listings: createListings(),
    supportRecords: createSupportRecords(),
    organisations: createOrganisations(),
    legalActs: createLegalActs(),
    plans: createPlans(),
    planTasks: createPlanTasks(now),
    unitTitles: createUnitTitles(),
    places: createPlaces(),
    claims: createClaims(),
  }
}
