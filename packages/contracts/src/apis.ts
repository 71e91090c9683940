import type { Route, Service } from './define-route.ts'
import { governmentApi } from './government/api.ts'
import { identityApi } from './identity/api.ts'
import { marketApi } from './market/api.ts'
import { paymentsApi } from './payments/api.ts'
import { reportingApi } from './reporting/api.ts'
import { teamsApi } from './teams/api.ts'

/** Every route by service and slice: what OpenAPI, the SDK and the services' routers are made from. */
export const APIS = {
  identity: identityApi,
  payments: paymentsApi,
  teams: teamsApi,
  reporting: reportingApi,
  government: governmentApi,
  market: marketApi,
} as const satisfies Record<Service, Record<string, Record<string, Route>>>
