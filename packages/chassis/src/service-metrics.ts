import type { Consumer } from './consume.ts'
import type { Database } from './database.ts'
import type { Metrics } from './metrics.ts'
import type { Relay } from './relay.ts'

/** The gauges that every service has beside its request durations. */
export function measure(
  metrics: Metrics,
  sources: { database: Database; relay: Relay; consumer: Consumer | undefined },
): void {
  const { database, relay, consumer } = sources
  metrics.gauge('lantoa_outbox_depth', 'Events that the log has not acknowledged', () => relay.depth())
  metrics.gauge('lantoa_outbox_oldest_age_seconds', 'Age of the oldest of them', () => relay.oldestAgeSeconds())
  metrics.gauge('lantoa_relay_leading', '1 where this process sends', () => Number(relay.stats().leading))
  metrics.gauge('lantoa_consumer_lag', 'Records that wait to be applied', () =>
    (consumer?.progress().partitions ?? []).reduce((sum, { lag }) => sum + lag, 0),
  )
  metrics.gauge('lantoa_consumer_failing', '1 while the consumer stands still', () =>
    Number(consumer?.progress().failing !== undefined),
  )
  metrics.gauge('lantoa_dead_letters', 'Records that could not be applied', async () => {
    const [row] = await database.query<{ count: number }>(
      'SELECT count(*) AS count FROM dead_letter WHERE reason IS NOT NULL',
    )
    return row?.count ?? 0
  })
  metrics.gauge('lantoa_database_connections', 'Connections of the pool', () => database.pool.totalCount)
  metrics.gauge('lantoa_database_waiting', 'Requests that wait for a connection', () => database.pool.waitingCount)
}
