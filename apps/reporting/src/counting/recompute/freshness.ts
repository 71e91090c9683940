import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { topicsOf } from '../engine/follow.ts'
import { SOURCE_NAMES } from '../measures/sources.ts'
import { listAppliedAt } from './store.ts'

export type TopicFreshness = { topic: string; appliedAt: string | null; lag: number }

/** How far each topic is counted. */
export async function readFreshness({ database, name, progress }: ServiceParts): Promise<TopicFreshness[]> {
  const appliedAt = await listAppliedAt(database, name)
  const partitions = progress()?.partitions ?? []
  return SOURCE_NAMES.flatMap(topicsOf).map((topic) => {
    const lag = partitions.filter((one) => one.topic === topic).reduce((sum, one) => sum + one.lag, 0)
    return { topic, appliedAt: appliedAt.get(topic)?.toISOString() ?? null, lag }
  })
}
