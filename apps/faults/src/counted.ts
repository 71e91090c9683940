import { setTimeout as sleep } from 'node:timers/promises'
import { WEEK } from '@lantoa/standalone/test/homes'
import type { Scene } from './fault.ts'

const PATIENCE_MS = 30_000

/** Homes of the scene's hamlet that count as visited in an ISO week. */
export async function countVisited({ stack, load }: Scene, period = WEEK): Promise<number> {
  const { reporting } = stack.patiently('observer')
  const { data } = await reporting.getUnitValues({ params: { unit: load.place.hamletCode }, query: { period } })
  return data?.values.find(({ indicatorId }) => indicatorId === 'I-04')?.numerator ?? 0
}

/** Waits until what has been acknowledged by now is counted, but for so many homes. */
export async function untilCounted(scene: Scene, but = 0): Promise<void> {
  const visited = scene.load.seen.visited.size - but
  await until(async () => (await countVisited(scene)) >= visited, `${visited} homes to be counted`)
}

export async function until(condition: () => Promise<boolean>, what: string): Promise<void> {
  for (const giveUpAt = Date.now() + PATIENCE_MS; !(await condition()); await sleep(100)) {
    if (Date.now() > giveUpAt) throw new Error(`Waited in vain for ${what}`)
  }
}
