import { REGISTERS } from '@lantoa/sdk/registers'
import type { Day } from '@lantoa/vietnam/days'
import { language } from '../../words/words.ts'

type Asked = { readonly status: string; readonly answerBy: Day }

/** Whoever asked still waits, and the day by which an answer was due has passed. */
export function isOverdue({ status, answerBy }: Asked, today: Day): boolean {
  return (status === 'received' || status === 'in_progress') && answerBy < today
}

/** The authority should have been told of it by now. */
export function isUntold(
  { notifiedAt, notifyBy }: { notifiedAt?: string | null; notifyBy: string },
  now: Date,
): boolean {
  return !notifiedAt && Date.parse(notifyBy) < now.getTime()
}

/** What people write for a choice or a state of a register. */
export function wordOf(things: string, path: string, value: string): string {
  const register = REGISTERS.find((one) => one.things === things)
  const words = path === 'status' ? register?.stateWords : register?.columns.find((one) => one.path === path)?.words
  return (language() === 'vi' ? words?.[value] : undefined) ?? value
}
