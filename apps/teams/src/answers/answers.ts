import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { answers } from '@lantoa/contracts/teams/answers'

export const answer = registerTable(answers, { topic: 'text', question: 'text', answer: 'text' })

/** Answers that help again and again. */
export const answerSlice = (parts: ServiceParts) => register(parts, answers, { table: answer })
