import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { ResidentId } from '../ids.ts'
import { HolderState } from './account-holders.events.ts'

export const getHolder = defineRoute({
  method: 'get',
  path: '/holders/{residentId}',
  operationId: 'getHolder',
  summary: 'Since when a resident can pay without cash, as the topic carries it',
  permission: 'accounts:read',
  params: z.strictObject({ residentId: ResidentId }),
  response: HolderState,
  etag: 'returned',
})

export const holderRoutes = { getHolder }
