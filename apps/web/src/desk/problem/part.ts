import { LantoaError } from '@lantoa/sdk'

/** Stands for a part of a page that could not be read: that is another thing than having no data. */
export const UNREAD: 'unread' = 'unread'
export type Part<Facts> = Facts | typeof UNREAD

/** What was asked for, or that it could not be read; the rest of the page stands without it. */
export async function orUnread<Facts>(asked: Promise<Facts>): Promise<Part<Facts>> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof LantoaError)) throw error
    return UNREAD
  }
}

/** What was asked for; undefined where a service says by one of these codes that there is none. */
export async function ifAny<Facts>(asked: Promise<Facts>, none: readonly string[]): Promise<Facts | undefined> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof LantoaError) || !none.includes(error.code)) throw error
    return undefined
  }
}
