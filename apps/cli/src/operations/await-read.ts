import type { Data, Lantoa } from '@lantoa/sdk'
import type { Io } from '../io.ts'
import { printNote } from '../output/print.ts'
import { type Progress, startProgress } from '../output/progress.ts'
import { pause } from '../pause.ts'
import type { ServiceName } from './services.ts'

type Status = Data<'teams', 'getStatus'>

const LOOK_MS = 500
/** The instance that took the request begins at once, others look every five seconds whether they are to read again. */
const NOTICED_MS = 7_000
/** Behind a gateway each look may reach another instance, which knows of its own partitions only. */
const CALM_LOOKS = 4

/** Waits until a service has nothing left to read of these topics; answers its status then. */
export async function untilRead(
  io: Io,
  lantoa: Lantoa,
  service: ServiceName,
  topics: readonly string[],
): Promise<Status> {
  const progress = startProgress(io, 'Reading again:', { what: 'records' })
  try {
    return await look(io, () => lantoa[service].getStatus({ signal: io.signal }).orThrow(), watchLag(topics, progress))
  } finally {
    progress.end()
  }
}

async function look(io: Io, ask: () => Promise<Status>, watch: ReturnType<typeof watchLag>): Promise<Status> {
  const startedAt = io.now()
  let failing: string | undefined
  for (let calm = 0; ; ) {
    const status = await ask()
    if (status.failing !== undefined && status.failing !== failing) printNote(io, `Stands still: ${status.failing}`)
    failing = status.failing
    const { total, waiting } = watch(status)
    const begun = total > 0 || io.now() - startedAt > NOTICED_MS
    calm = begun && waiting === 0 ? calm + 1 : 0
    if (calm === CALM_LOOKS) return status
    if (!(await pause(LOOK_MS, io.signal))) io.signal.throwIfAborted()
  }
}

/** Adds what each look tells of its partitions to what is known, and shows it where that has changed. */
function watchLag(topics: readonly string[], progress: Progress) {
  const lags = new Map<string, number>()
  const seen = { total: 0, waiting: 0 }
  return ({ consumers }: Status) => {
    for (const { topic, partition, lag } of consumers) {
      if (topics.includes(topic)) lags.set(`${topic}/${partition}`, lag)
    }
    const waiting = [...lags.values()].reduce((sum, lag) => sum + lag, 0)
    const changed = waiting !== seen.waiting
    Object.assign(seen, { waiting, total: Math.max(seen.total, waiting) })
    if (changed) progress.update(seen.total - waiting, seen.total)
    return seen
  }
}
