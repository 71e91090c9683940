import type { Data } from '@lantoa/sdk'

type Course = Data<'teams', 'getCourse'>

/** A session, and of which course it is, as last read. */
export type Session = Data<'teams', 'listSessions'>['items'][number] & {
  readonly course?: Pick<Course, 'name' | 'steps'>
}
