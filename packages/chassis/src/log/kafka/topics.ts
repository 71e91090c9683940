import type { Topic } from '@lantoa/contracts/define-topic'
import type { TopicCheck } from '@lantoa/contracts/operations/operations.http'
import type { Admin } from 'kafkajs'
import { pause } from '../../process/backoff.ts'
import type { Replaceable } from '../replaceable.ts'
import { type ActualTopic, compareTopic, type DeclaredTopic } from '../topic-checks.ts'
import { ask } from './admin.ts'
import { partitionOffsets } from './offsets.ts'

export type TopicSettings = {
  /** Copies of each partition; default: what the brokers are set to. */
  replicationFactor?: number
  /** Copies that must have a record before it is acknowledged; default: what the brokers are set to. */
  minInsyncReplicas?: number
}

type Topics = ReadonlyMap<string, { readonly partitions: number; readonly replication: number }>

const DAY_MS = 86_400_000
/** Kafka's word for a topic among what has settings; by number, because Node finds no named export of kafkajs's names. */
const A_TOPIC = 2
/** Kafka's word for a setting of the topic itself, not one that it has from its broker. */
const OWN_SETTING = 1
const LOOKS = 20
const BETWEEN_LOOKS_MS = 100

/** Makes the topics that are missing, and waits until they are seen; the others stay as they are. */
export async function createTopics(admin: Replaceable<Admin>, topics: readonly Topic[], settings: TopicSettings) {
  await ask(admin, (client) =>
    client.createTopics({
      // kafkajs gives up where a broker has not heard of the new topics yet; producers and readers try again themselves.
      waitForLeaders: false,
      topics: topics.map((topic) => declared(topic, settings)).map(creation),
    }),
  )
  await untilKnown(
    admin,
    topics.map(({ name }) => name),
  )
}

export async function checkTopics(
  admin: Replaceable<Admin>,
  topics: readonly Topic[],
  settings: TopicSettings,
): Promise<TopicCheck[]> {
  const known = await listTopics(admin)
  const names = topics.map(({ name }) => name).filter((name) => known.has(name))
  const actualSettings = await readSettings(admin, names)
  return Promise.all(
    topics.map(async (topic) => {
      const place = known.get(topic.name)
      if (!place) return compareTopic(declared(topic, settings), undefined)
      const unused = place.partitions < topic.partitions && (await isUnused(admin, topic.name))
      const entries = actualSettings.get(topic.name) ?? []
      const actual: ActualTopic = { ...place, unused, settings: valuesOf(entries) }
      return compareTopic(declared(topic, settings), actual)
    }),
  )
}

/** Makes what is missing and changes what may be changed; answers the names of the topics that this concerned. */
export async function applyTopics(
  admin: Replaceable<Admin>,
  topics: readonly Topic[],
  settings: TopicSettings,
): Promise<string[]> {
  const checks = new Map((await checkTopics(admin, topics, settings)).map((check) => [check.topic, check]))
  const missing = topics.filter(({ name }) => checks.get(name)?.state === 'missing')
  if (missing.length > 0) await createTopics(admin, missing, settings)
  const changed = missing.map(({ name }) => name)
  for (const topic of topics) {
    const differences = checks.get(topic.name)?.differences.filter(({ appliable }) => appliable) ?? []
    if (differences.length === 0) continue
    if (differences.some(({ setting }) => setting === 'partitions')) await addPartitions(admin, topic)
    if (differences.some(({ setting }) => setting !== 'partitions')) await changeSettings(admin, topic, settings)
    changed.push(topic.name)
  }
  return changed
}

function declared({ name, partitions, retentionDays }: Topic, settings: TopicSettings): DeclaredTopic {
  const minInsync = settings.minInsyncReplicas
  return {
    name,
    partitions,
    replication: settings.replicationFactor,
    settings: {
      ...(retentionDays === 'compacted'
        ? { 'cleanup.policy': 'compact', 'delete.retention.ms': String(7 * DAY_MS) }
        : // Whatever the brokers' defaults are: facts go by age alone.
          { 'cleanup.policy': 'delete', 'retention.ms': String(retentionDays * DAY_MS), 'retention.bytes': '-1' }),
      ...(minInsync !== undefined && { 'min.insync.replicas': String(minInsync) }),
    },
  }
}

function creation({ name, partitions, replication, settings }: DeclaredTopic) {
  return {
    topic: name,
    numPartitions: partitions,
    ...(replication !== undefined && { replicationFactor: replication }),
    configEntries: Object.entries(settings).map(([key, value]) => ({ name: key, value })),
  }
}

async function listTopics(admin: Replaceable<Admin>): Promise<Topics> {
  const { topics } = await ask(admin, (client) => client.fetchTopicMetadata())
  return new Map(
    topics.map(({ name, partitions }) => {
      const replication = Math.min(...partitions.map(({ replicas }) => replicas.length))
      return [name, { partitions: partitions.length, replication }]
    }),
  )
}

type Setting = { configName: string; configValue: string; configSource: number }

async function readSettings(admin: Replaceable<Admin>, names: readonly string[]): Promise<Map<string, Setting[]>> {
  if (names.length === 0) return new Map()
  const resources = names.map((name) => ({ type: A_TOPIC, name }))
  const described = await ask(admin, (client) => client.describeConfigs({ resources, includeSynonyms: false }))
  return new Map(described.resources.map((resource) => [resource.resourceName, resource.configEntries]))
}

function valuesOf(entries: readonly Setting[]): Record<string, string> {
  return Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue]))
}

async function isUnused(admin: Replaceable<Admin>, topic: string): Promise<boolean> {
  return (await partitionOffsets(admin, topic)).every(({ end }) => end === 0)
}

/** Producers hear of it within minutes; until then their keys go where they went before, and none has gone anywhere. */
async function addPartitions(admin: Replaceable<Admin>, { name, partitions }: Topic): Promise<void> {
  await ask(admin, (client) => client.createPartitions({ topicPartitions: [{ topic: name, count: partitions }] }))
}

/** The request replaces all settings of the topic's own: those that nobody declares are sent along. */
async function changeSettings(admin: Replaceable<Admin>, topic: Topic, settings: TopicSettings): Promise<void> {
  const entries = (await readSettings(admin, [topic.name])).get(topic.name) ?? []
  const own = valuesOf(entries.filter(({ configSource }) => configSource === OWN_SETTING))
  const values = { ...own, ...declared(topic, settings).settings }
  const configEntries = Object.entries(values).map(([name, value]) => ({ name, value }))
  const resource = { type: A_TOPIC, name: topic.name, configEntries }
  await ask(admin, (client) => client.alterConfigs({ resources: [resource], validateOnly: false }))
}

/** A broker acknowledges a topic before all have heard of it: who asks next should find it. */
async function untilKnown(admin: Replaceable<Admin>, names: readonly string[]): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const known = await listTopics(admin).catch(() => undefined)
    if (known && names.every((name) => known.has(name))) return
    await pause(BETWEEN_LOOKS_MS)
  }
}
