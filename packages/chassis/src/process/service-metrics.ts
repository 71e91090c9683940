import type { Consumer } from '../consumers/consume.ts'
import type { Database } from '../database/database.ts'
import type { Relay } from '../outbox/relay.ts'
import { type Check, runChecks } from './health.ts'
import type { Metrics } from './metrics.ts'
import { REVISION, VERSION } from './version.ts'

type Sources = {
  database: Database
  relay: Relay
  consumer: Consumer | undefined
  /** What the service needs to be ready. */
  checks: readonly Check[]
}

const OLDEST_WRITE = {
  name: 'lantoa_oldest_write_age_seconds',
  help: 'Age of the oldest transaction that writes: what was changed since it began is in no pack yet',
}

/** What every service measures beside its requests; `infra/observe/rules.yml` watches it. */
export function measure(metrics: Metrics, { database, relay, consumer, checks }: Sources): void {
  // First, because all are read in this order: after the others it would count the connections that these wait for.
  measurePool(metrics, database.pool)
  measureBuild(metrics)
  metrics.gauge({ name: 'lantoa_check_ok', help: '1 for each thing needed to be ready', label: 'check' }, async () => {
    const results = await runChecks(checks)
    return new Map(results.map(({ name, ok }) => [name, Number(ok)]))
  })
  measureOutbox(metrics, relay)
  if (consumer) measureConsumer(metrics, consumer)
  metrics.gauge({ name: 'lantoa_dead_letters', help: 'Records that could not be applied' }, async () => {
    const [row] = await database.query<{ count: number }>(
      'SELECT count(*) AS count FROM dead_letter WHERE reason IS NOT NULL',
    )
    return row?.count ?? 0
  })
  metrics.gauge(OLDEST_WRITE, async () => {
    const [row] = await database.query<{ age: number }>(
      `SELECT coalesce(extract(epoch FROM max(clock_timestamp() - xact_start)), 0)::float8 AS age
         FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND datname = current_database()`,
    )
    return row?.age ?? 0
  })
}

function measureBuild(metrics: Metrics): void {
  metrics.gauge({ name: 'lantoa_build_info', help: 'Always 1; which version runs', label: 'version' }, () => {
    return new Map([[REVISION === 'unknown' ? VERSION : `${VERSION}+${REVISION}`, 1]])
  })
}

function measureOutbox(metrics: Metrics, relay: Relay): void {
  metrics.gauge({ name: 'lantoa_outbox_depth', help: 'Events that the log has not acknowledged' }, relay.depth)
  metrics.gauge({ name: 'lantoa_outbox_oldest_age_seconds', help: 'Age of the oldest of them' }, relay.oldestAgeSeconds)
  metrics.gauge({ name: 'lantoa_relay_leading', help: '1 where this process sends' }, () =>
    Number(relay.stats().leading),
  )
  metrics.gauge({ name: 'lantoa_relay_failing', help: '1 while what this process sends is not taken' }, () =>
    Number(relay.stats().failing !== undefined),
  )
  const published = { name: 'lantoa_relay_published_total', help: 'Events that the log has acknowledged' }
  metrics.counter(published, () => relay.stats().published)
}

function measureConsumer(metrics: Metrics, consumer: Consumer): void {
  const lag = { name: 'lantoa_consumer_lag', help: 'Records that wait to be applied by this process', label: 'topic' }
  metrics.gauge(lag, () => {
    const topics = Map.groupBy(consumer.progress().partitions, ({ topic }) => topic)
    return new Map([...topics].map(([topic, partitions]) => [topic, partitions.reduce((sum, one) => sum + one.lag, 0)]))
  })
  const applied = { name: 'lantoa_consumer_applied_total', help: 'Records that this process has dealt with' }
  metrics.counter({ ...applied, label: 'topic' }, () => consumer.progress().applied)
  const lost = { name: 'lantoa_consumer_lost_total', help: 'Records that the log gave up before they were read' }
  metrics.counter(lost, () => consumer.progress().lost)
  metrics.gauge({ name: 'lantoa_consumer_failing', help: '1 while the consumer stands still' }, () =>
    Number(consumer.progress().failing !== undefined),
  )
}

function measurePool(metrics: Metrics, pool: Database['pool']): void {
  metrics.gauge({ name: 'lantoa_database_connections_max', help: 'As many as the pool may have' }, () => {
    return pool.options.max
  })
  metrics.gauge({ name: 'lantoa_database_connections', help: 'Connections of the pool' }, () => pool.totalCount)
  metrics.gauge(
    { name: 'lantoa_database_connections_idle', help: 'Those of them that nobody uses' },
    () => pool.idleCount,
  )
  metrics.gauge(
    { name: 'lantoa_database_waiting', help: 'Requests that wait for a connection' },
    () => pool.waitingCount,
  )
}
