import type { Service as ServiceName } from '@lantoa/contracts/define-route'
import type { Logger } from 'pino'
import type { ApiOptions } from './api.ts'
import type { ConsumerProgress } from './consume.ts'
import type { Database } from './database.ts'
import type { EventLog } from './event-log.ts'
import type { UnitDirectory } from './unit-directory.ts'

/** What a service is made of, handed to its slices. */
export type ServiceParts = {
  name: ServiceName
  database: Database
  units: UnitDirectory
  eventLog: EventLog
  api: ApiOptions
  log: Logger
  now: () => Date
  /** How far the service has followed its topics; undefined while it starts, or when it follows none. */
  progress(): ConsumerProgress | undefined
}
