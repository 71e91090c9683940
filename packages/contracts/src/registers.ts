import { z } from 'zod'
import type { Route, Service } from './define-route.ts'
import { assistances } from './government/assistances.ts'
import { cameraSites } from './government/camera-sites.ts'
import { centreChecks } from './government/centre-checks.ts'
import { centreDays } from './government/centre-days.ts'
import { counters } from './government/counters.ts'
import { digitalServices } from './government/digital-services.ts'
import { documentCounts } from './government/document-counts.ts'
import { feedback } from './government/feedback.ts'
import { fibreStates } from './government/fibre-states.ts'
import { homeConnections } from './government/home-connections.ts'
import { informationPoints } from './government/information-points.ts'
import { legalActs } from './government/legal-acts.ts'
import { mobileCoverages } from './government/mobile-coverages.ts'
import { officeCounts } from './government/office-counts.ts'
import { organisations } from './government/organisations.ts'
import { places } from './government/places.ts'
import { planTasks } from './government/plan-tasks.ts'
import { plans } from './government/plans.ts'
import { procedures } from './government/procedures.ts'
import { schools } from './government/schools.ts'
import { unitTitles } from './government/unit-titles.ts'
import { breaches } from './identity/breaches.ts'
import { healthCardCounts } from './identity/health-card-counts.ts'
import { healthFacilities } from './identity/health-facilities.ts'
import { legalHolds } from './identity/legal-holds.ts'
import { rightsRequests } from './identity/rights-requests.ts'
import {
  BodyId,
  HouseholdId,
  LegalActId,
  OrganisationId,
  PersonId,
  PlanId,
  ProductId,
  ProgrammeId,
  ResidentId,
  SellerId,
} from './ids.ts'
import type { JsonObject } from './json-schema.ts'
import { enterpriseCounts } from './market/enterprise-counts.ts'
import { enterpriseTools } from './market/enterprise-tools.ts'
import { listings } from './market/listings.ts'
import { livestreams } from './market/livestreams.ts'
import { marketNotices } from './market/market-notices.ts'
import { marketProgrammes } from './market/market-programmes.ts'
import { platformTotals } from './market/platform-totals.ts'
import { products } from './market/products.ts'
import { sellerReports } from './market/seller-reports.ts'
import { sellers } from './market/sellers.ts'
import { supportRecords } from './market/support-records.ts'
import { websites } from './market/websites.ts'
import { bills } from './payments/bills.ts'
import { merchants } from './payments/merchants.ts'
import { payouts } from './payments/payouts.ts'
import type { Register } from './register/define-register.ts'
import { unwrap } from './register/fields.ts'
import { answers } from './teams/answers.ts'
import { campaigns } from './teams/campaigns.ts'
import { catalogueEntries } from './teams/catalogue-entries.ts'
import { courses } from './teams/courses.ts'
import { lessons } from './teams/lessons.ts'
import { messages } from './teams/messages.ts'
import { programmes } from './teams/programmes.ts'
import { scamReports } from './teams/scam-reports.ts'
import { staffCounts } from './teams/staff-counts.ts'
import { warnings } from './teams/warnings.ts'
import { textReadRoutes } from './text-reads.http.ts'

/** Every register: what clients make their commands, files and screens from. */
export const REGISTERS: readonly Register[] = [
  healthCardCounts,
  merchants,
  bills,
  payouts,
  healthFacilities,
  answers,
  programmes,
  campaigns,
  catalogueEntries,
  warnings,
  scamReports,
  messages,
  rightsRequests,
  legalHolds,
  breaches,
  courses,
  lessons,
  staffCounts,
  organisations,
  counters,
  feedback,
  legalActs,
  plans,
  planTasks,
  unitTitles,
  places,
  procedures,
  centreDays,
  assistances,
  sellers,
  documentCounts,
  officeCounts,
  digitalServices,
  centreChecks,
  schools,
  mobileCoverages,
  fibreStates,
  homeConnections,
  cameraSites,
  informationPoints,
  platformTotals,
  enterpriseCounts,
  enterpriseTools,
  websites,
  sellerReports,
  livestreams,
  marketProgrammes,
  marketNotices,
  products,
  listings,
  supportRecords,
]

export function registersOf(service: Service): Register[] {
  return REGISTERS.filter((register) => register.service === service)
}

/** The routes of a service's registers, by slice: `healthFacilities`; where there are any, also who read their words. */
export function registerRoutes(service: Service): Record<string, Record<string, Route>> {
  const named = registersOf(service).map(({ things, routes }) => [camel(things), routes] as const)
  return named.length === 0 ? {} : { ...Object.fromEntries(named), textReads: textReadRoutes }
}

function camel(things: string): string {
  return things.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())
}

/** What a client has to know of a register to record, show, import and export its things. */
export function registerDocument(register: Register): JsonObject {
  const { thing, things, called, titles, service, idField, within, life, stateWords, personal, columns, routes } =
    register
  const place = { path: within, vi: 'Đơn vị', en: 'Unit' }
  const since = { path: 'since', vi: 'Có từ ngày', en: 'Since', ...register.since }
  const operations = Object.entries(routes).map(([name, { operationId }]) => [name, operationId])
  return {
    ...{ thing, things, called, titles, service, idField, within, personal: [...personal] },
    sorts: [...routes.list.sorts],
    ...(register.overdue && { overdue: { ...register.overdue } }),
    states: [...life.states],
    ...(register.reasoned && { reasoned: [...register.reasoned] }),
    stateWords: { ...stateWords },
    steps: Object.fromEntries(life.states.map((state) => [state, [...life.next(state)]])),
    columns: [place, since, ...columns].map((column) => ({ ...column, ...kindIn(register, column.path) })),
    operations: Object.fromEntries(operations),
  }
}

/** Of what follows from its fields: it is shown, and stands in no file that is filled in. */
function kindIn({ routes, derived }: Register, path: string) {
  if (!derived || !(path in derived.fields)) return kindOf(routes.record.body, path)
  return { ...kindOfValue(unwrap(derived.fields[path]).schema), shown: true as const }
}

type ColumnKind = { kind: string; of?: string; values?: string[] }

/** What may stand under a column of a file, and whether something must. `empty`: an empty cell is an empty text there. */
function kindOf(body: z.ZodObject, path: string): ColumnKind & { required?: true; empty?: '' } {
  let [schema, isOptional]: [unknown, boolean] = [body, false]
  for (const name of path.split('.')) {
    const bare = unwrap(schema)
    isOptional ||= bare.isOptional
    schema = (bare.schema as z.ZodObject).shape[name]
  }
  const last = unwrap(schema)
  const isRequired = !(isOptional || last.isOptional)
  const isText = last.isOptional && !last.isNullable && last.schema instanceof z.ZodString
  return { ...kindOfValue(last.schema), ...(isRequired && { required: true }), ...(isText && { empty: '' }) }
}

/** Ids for which a file may have the code under which another list has the thing. */
const REFERENCES = new Map<unknown, string>([
  [HouseholdId, 'household'],
  [ResidentId, 'resident'],
  [BodyId, 'body'],
  [PersonId, 'person'],
  [ProgrammeId, 'programme'],
  [SellerId, 'seller'],
  [ProductId, 'product'],
  [OrganisationId, 'organisation'],
  [LegalActId, 'legalAct'],
  [PlanId, 'plan'],
])

function kindOfValue(schema: unknown): ColumnKind {
  const of = referenceOf(schema as z.ZodType)
  if (of !== undefined) return { kind: 'reference', of }
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) }
  if (schema instanceof z.ZodArray) return kindOfList(unwrap(schema.element).schema)
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' }
  if (schema instanceof z.ZodNumber) return { kind: 'number' }
  if (schema instanceof z.ZodISODateTime) return { kind: 'instant' }
  return { kind: schema instanceof z.ZodISODate ? 'day' : 'text' }
}

/** A field that says what its id is of is a copy of it, and knows what it was copied from. */
function referenceOf(schema: z.core.$ZodType | undefined): string | undefined {
  return schema && (REFERENCES.get(schema) ?? referenceOf(schema._zod.parent))
}

function kindOfList(element: unknown): ColumnKind {
  return element instanceof z.ZodEnum ? { kind: 'choices', values: element.options.map(String) } : { kind: 'texts' }
}
