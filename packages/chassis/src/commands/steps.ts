type Keyed = { readonly keys: readonly string[] }

/**
 * Cuts a batch into steps that are decided one after another. Within a step no two share a key; what shares one comes in
 * the step after, so that it is decided on what the one before it wrote.
 */
export function cutIntoSteps<Job extends Keyed>(jobs: readonly Job[]): Job[][] {
  const steps: Job[][] = []
  const next = new Map<string, number>()
  for (const job of jobs) {
    const place = job.keys.reduce((latest, key) => Math.max(latest, next.get(key) ?? 0), 0)
    for (const key of job.keys) next.set(key, place + 1)
    const step = steps[place]
    if (step) step.push(job)
    else steps.push([job])
  }
  return steps
}

/** Jobs that share no key with those that are held, nor with an earlier one of themselves that does. */
export function withoutHeld<Job extends Keyed>(jobs: readonly Job[], held: Set<string>): Job[] {
  return jobs.filter(({ keys }) => {
    if (!keys.some((key) => held.has(key))) return true
    for (const key of keys) held.add(key)
    return false
  })
}
