import type { ConnectionOptions } from 'node:tls'
import type { SASLOptions } from 'kafkajs'
import type { Logger } from 'pino'
import type { TopicSettings } from './topics.ts'

export type KafkaLogOptions = TopicSettings & {
  brokers: readonly string[]
  logger: Logger
  /** Name of this process in the brokers' logs and quotas; default `lantoa`. */
  clientId?: string
  tls?: boolean | ConnectionOptions
  sasl?: SASLOptions
  /** Milliseconds after which a silent member of a group is taken for dead; default 10,000. Less than `requestTimeout`, or a joiner gives up first. */
  sessionTimeout?: number
  /** Milliseconds between signs of life, which is also how soon a member hears that the group changes; default 2,000. */
  heartbeatInterval?: number
  /** Milliseconds that a broker waits for records before it answers an idle reader, and a stop for that; default 2,000. */
  fetchWait?: number
  /** Milliseconds after which a request counts as lost; default 15,000. */
  requestTimeout?: number
}
