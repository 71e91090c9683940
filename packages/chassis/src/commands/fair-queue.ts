/** As many commands as one transaction carries. */
const BATCH_LIMIT = 1000

/** What waits for its caller's turn, with the keys that nothing else may have meanwhile. */
export type Waiting = {
  readonly command: { readonly caller: { readonly subject: string } }
  readonly keys: readonly string[]
}

/**
 * Jobs that wait, those of each caller in the order in which they came. A batch of at most `limit` is filled in turns, one
 * job of each caller at a time: whoever sends many delays whoever sends one by a batch at the most.
 */
export function createFairQueue<Job extends Waiting>(limit = BATCH_LIMIT) {
  const waiting = new Map<string, Job[]>()
  /** Keys of commands that were taken and not released: no other command that has one of them may begin. */
  const busy = new Set<string>()

  function add(job: Job): void {
    const { subject } = job.command.caller
    const jobs = waiting.get(subject)
    if (jobs) jobs.push(job)
    else waiting.set(subject, [job])
  }

  /** The next batch; its keys are busy from now on. */
  function take(): Job[] {
    const batch = new Set<Job>()
    let turns = [...waiting.values()].map((jobs) => startable(jobs, busy))
    while (turns.length > 0 && batch.size < limit) turns = turns.filter((turn) => takeOne(turn, batch, limit))
    for (const [subject, jobs] of [...waiting]) leave(subject, jobs, batch)
    for (const job of batch) for (const key of job.keys) busy.add(key)
    return [...batch]
  }

  /** Whoever was served goes behind those who were not. */
  function leave(subject: string, jobs: readonly Job[], batch: ReadonlySet<Job>): void {
    const left = jobs.filter((job) => !batch.has(job))
    if (left.length === jobs.length) return
    waiting.delete(subject)
    if (left.length > 0) waiting.set(subject, left)
  }

  /** Frees the keys of jobs, but not those of the ones that are kept. */
  function release(jobs: readonly Job[], kept: readonly Job[] = []): void {
    for (const job of jobs) for (const key of job.keys) busy.delete(key)
    for (const job of kept) for (const key of job.keys) busy.add(key)
  }

  /** Ahead of all that came later, so that each caller's order holds. */
  function putBack(jobs: readonly Job[]): void {
    for (const [subject, own] of Map.groupBy(jobs, ({ command }) => command.caller.subject)) {
      waiting.set(subject, [...own, ...(waiting.get(subject) ?? [])])
    }
  }

  return { add, take, release, putBack }
}

/** False when the turn has nothing that may begin; whoever comes after a full batch keeps it. */
function takeOne<Job extends Waiting>(turn: Iterator<Job>, batch: Set<Job>, limit: number): boolean {
  if (batch.size >= limit) return true
  const next = turn.next()
  if (!next.done) batch.add(next.value)
  return !next.done
}

/** Jobs that may begin: none with a busy key, and none that shares a key with an earlier one that may not. */
function* startable<Job extends Waiting>(jobs: readonly Job[], busy: ReadonlySet<string>) {
  const passed = new Set<string>()
  for (const job of jobs) {
    if (job.keys.some((key) => busy.has(key) || passed.has(key))) for (const key of job.keys) passed.add(key)
    else yield job
  }
}
