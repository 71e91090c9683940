import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { ResidentId } from '../ids.ts'
import { Resident } from './residents.http.ts'

export const headHousehold = defineRoute({
  method: 'post',
  path: '/residents/{residentId}/head',
  operationId: 'headHousehold',
  summary: 'Record that a resident heads the household they live in, in place of whoever was recorded',
  permission: 'residents:record',
  params: z.strictObject({ residentId: ResidentId }),
  response: Resident,
  refusals: { 'already-left': 409, 'resident-merged': 409 },
  etag: 'required',
})

export const headRoutes = { headHousehold }
