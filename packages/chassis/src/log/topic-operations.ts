import type { operationRoutes, TopicCheck } from '@lantoa/contracts/operations/operations.http'
import type { Consumer } from '../consumers/consume.ts'
import { rewind } from '../consumers/consumer-offsets.ts'
import type { ConsumerDefinition } from '../consumers/dead-letters.ts'
import { reasonOf } from '../consumers/poison.ts'
import type { Handlers } from '../http/api.ts'
import { accept, refuse } from '../http/outcome.ts'
import { type Republisher, republishPage } from '../outbox/republish.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { topicsOf } from './own-topics.ts'

type Routes = Pick<typeof operationRoutes, 'checkTopics' | 'applyTopics' | 'republish' | 'replay'>

export type TopicOperations = {
  parts: ServiceParts
  consumer: Consumer | undefined
  consumers: readonly ConsumerDefinition[]
  republishes: readonly Republisher[]
}

/** What operators do with the topics of a service: those that it owns, and those that it follows. */
export function topicHandlers({ parts, consumer, consumers, republishes }: TopicOperations): Handlers<Routes> {
  const { name, database, eventLog, log } = parts
  const topics = topicsOf(name)

  /** Whatever fails here, it is the log that did not do what was asked: nothing else takes part. */
  async function askLog<Result>(ask: () => Promise<Result>) {
    try {
      return accept(await ask())
    } catch (error) {
      log.warn({ err: error }, 'the log did not answer about its topics')
      return refuse('try-later', `The event log does not answer: ${reasonOf(error)}`)
    }
  }

  return {
    checkTopics: () => askLog(async () => ({ topics: await eventLog.checkTopics(topics) })),
    applyTopics: () =>
      askLog(async (): Promise<{ changed: string[]; topics: TopicCheck[] }> => {
        const changed = await eventLog.applyTopics(topics)
        return { changed, topics: await eventLog.checkTopics(topics) }
      }),
    async republish({ body }, { correlationId, now }) {
      const republisher = republishes.find(({ event }) => event.topic.name === body.topic)
      if (!republisher) return refuse('unknown-topic', `${name} does not own ${body.topic}.`, { pointer: '/topic' })
      return accept(await republishPage(database, republisher, body, { source: `/${name}`, now, correlationId }))
    },
    async replay({ body }) {
      const followed = consumers.flatMap(({ group, handlers }) => handlers.map(({ topic }) => ({ group, topic })))
      const wanted = body.topics ?? followed.map(({ topic }) => topic)
      const unknown = wanted.find((name) => !followed.some(({ topic }) => topic === name))
      if (unknown !== undefined) {
        return refuse('unknown-topic', `${name} does not follow ${unknown}.`, { pointer: '/topics' })
      }
      await database.transaction(async (tx) => {
        for (const { group } of consumers) await rewind(tx, group, wanted, body.from ?? 0)
      })
      await consumer?.look() // so that the lag tells of it from now on
      return accept({ topics: wanted })
    },
  }
}
