import type { Data } from '@lantoa/sdk'

export type Message = Data<'teams', 'listInbox'>['items'][number]
export type Warning = Data<'teams', 'listWarnings'>['items'][number]

/** What was sent to this person, and of what people are to beware, as last fetched. */
export type Messages = {
  readonly fetchedAt: string
  readonly items: readonly Message[]
  readonly warnings: readonly Warning[]
  /** Names of the apps by which one pays safely. */
  readonly apps: readonly string[]
}
