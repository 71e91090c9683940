import type { Service as ServiceName } from '@lantoa/contracts/define-route'
import type { Topic } from '@lantoa/contracts/define-topic'
import { EVENTS } from '@lantoa/contracts/events'
import type { Logger } from 'pino'
import type { EventLog } from './event-log.ts'

/** The topics that a service sends to. */
export function topicsOf(name: ServiceName): Topic[] {
  return [...new Set(EVENTS[name].map((event) => event.topic))]
}

/**
 * Makes what is missing of a service's topics. One that differs from its declaration is left as it is, because what puts
 * it right is for an operator to decide; but it must be seen: without compaction an entity topic forgets states.
 */
export async function prepareTopics(eventLog: EventLog, topics: readonly Topic[], log: Logger): Promise<void> {
  await eventLog.createTopics(topics)
  try {
    for (const { topic, state, differences } of await eventLog.checkTopics(topics)) {
      if (state !== 'differs') continue
      const settings = differences.map(({ setting, actual, declared }) => `${setting} is ${actual}, not ${declared}`)
      log.warn({ topic, differences }, `topic ${topic}: ${settings.join('; ')}; see lantoa topics diff`)
    }
  } catch (error) {
    log.warn({ err: error }, 'topics could not be compared with their declarations')
  }
}
