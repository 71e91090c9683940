import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { ResidentId } from '../ids.ts'
import { Attendance } from './attendances.http.ts'
import { Completion } from './completions.http.ts'
import { ResidentSkills } from './progress.http.ts'

export const getActivityData = defineRoute({
  ...{ method: 'get', path: '/residents/{residentId}/personal-data', operationId: 'getActivityData' },
  summary:
    'All that teams keep of a resident: what was seen of them at visits, the sessions that they came to, what they finished',
  permission: 'personal-data:read',
  params: z.strictObject({ residentId: ResidentId }),
  response: ResidentSkills.extend({ attendances: z.array(Attendance), completions: z.array(Completion) }).meta({
    id: 'ActivityData',
  }),
})

export const personalDataRoutes = { getActivityData }
