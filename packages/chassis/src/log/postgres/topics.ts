import type { Topic } from '@lantoa/contracts/define-topic'
import type { TopicCheck } from '@lantoa/contracts/operations/operations.http'
import type { Database, Tx } from '../../database/database.ts'
import { type ActualTopic, compareTopic } from '../topic-checks.ts'

type Source = Pick<Database | Tx, 'query'>

/** Makes the topics that are missing; the others stay as they are. */
export async function insertTopics(source: Source, topics: readonly Topic[]): Promise<void> {
  for (const topic of topics) {
    await source.query(
      `WITH made AS (
        INSERT INTO log_topic (name, retention_days) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING RETURNING id)
      INSERT INTO log_partition (topic_id, partition) SELECT id, generate_series(0, $3 - 1) FROM made`,
      [topic.name, retentionOf(topic), topic.partitions],
    )
  }
}

export async function checkTopics(source: Source, topics: readonly Topic[]): Promise<TopicCheck[]> {
  const names = topics.map(({ name }) => name)
  const rows = await source.query<{ name: string; retention_days: number | null; partitions: number; used: boolean }>(
    `SELECT name, retention_days, count(*) AS partitions, bool_or(next_offset > 0) AS used
      FROM log_topic JOIN log_partition ON topic_id = id WHERE name = ANY($1) GROUP BY id`,
    [names],
  )
  const actual = new Map(
    rows.map(({ name, retention_days, partitions, used }): [string, ActualTopic] => {
      return [name, { partitions, unused: !used, settings: settingsOf(retention_days) }]
    }),
  )
  return topics.map((topic) => {
    const declared = { ...topic, settings: settingsOf(retentionOf(topic)) }
    return compareTopic(declared, actual.get(topic.name))
  })
}

/** Makes what is missing and changes what may be changed; answers the names of the topics that this concerned. */
export async function applyTopics(database: Database, topics: readonly Topic[]): Promise<string[]> {
  return database.transaction(async (tx) => {
    // Nobody may write while it is judged whether anything was written yet.
    await tx.query(
      `SELECT FROM log_partition JOIN log_topic ON topic_id = id WHERE name = ANY($1)
        ORDER BY topic_id, partition FOR UPDATE OF log_partition`,
      [topics.map(({ name }) => name)],
    )
    const checks = new Map((await checkTopics(tx, topics)).map((check) => [check.topic, check]))
    const changing = topics.filter(({ name }) => {
      const check = checks.get(name)
      return check?.state === 'missing' || check?.differences.some(({ appliable }) => appliable)
    })
    await insertTopics(tx, changing)
    for (const topic of changing) {
      await tx.query('UPDATE log_topic SET retention_days = $2 WHERE name = $1', [topic.name, retentionOf(topic)])
      const more = checks.get(topic.name)?.differences.find(({ setting }) => setting === 'partitions')
      if (more?.appliable) await insertPartitions(tx, topic)
    }
    return changing.map(({ name }) => name)
  })
}

async function insertPartitions(tx: Tx, { name, partitions }: Topic): Promise<void> {
  await tx.query(
    `INSERT INTO log_partition (topic_id, partition)
      SELECT id, generate_series(0, $2 - 1) FROM log_topic WHERE name = $1 ON CONFLICT DO NOTHING`,
    [name, partitions],
  )
}

function retentionOf({ retentionDays }: Topic): number | null {
  return retentionDays === 'compacted' ? null : retentionDays
}

function settingsOf(retentionDays: number | null) {
  return { retention: retentionDays === null ? 'compacted' : `${retentionDays} days` }
}
