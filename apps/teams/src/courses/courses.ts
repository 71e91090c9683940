import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { courses } from '@lantoa/contracts/teams/courses'

export const course = registerTable(courses, {
  ...{ name: 'text', kind: 'text', topics: 'text[]', audiences: 'text[]', sector: 'text' },
  ...{ repeats: 'text', weekdays: 'text[]', beginsAt: 'text', steps: 'text[]' },
})

/** What is taught again and again. */
export const courseSlice = (parts: ServiceParts) => register(parts, courses, { table: course })
