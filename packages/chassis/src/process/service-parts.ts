import type { Service as ServiceName } from '@lantoa/contracts/define-route'
import type { Logger } from 'pino'
import type { Fingerprints } from '../commands/fingerprints.ts'
import type { ConsumerProgress } from '../consumers/consume.ts'
import type { Database } from '../database/database.ts'
import type { ApiOptions } from '../http/api.ts'
import type { EventLog } from '../log/event-log.ts'
import type { UnitDirectory } from '../units/unit-directory.ts'

/** What a service is made of, handed to its slices. */
export type ServiceParts = {
  name: ServiceName
  database: Database
  units: UnitDirectory
  eventLog: EventLog
  api: ApiOptions
  log: Logger
  now: () => Date
  /** How changes are known again; by default by a hash that has no key beside its salt. */
  fingerprints?: Fingerprints
  /** How far the service has followed its topics; undefined while it starts, or when it follows none. */
  progress(): ConsumerProgress | undefined
}
