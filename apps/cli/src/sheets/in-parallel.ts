/** Does the same with each of many things, so many at once. */
export async function inParallel<Thing>(
  things: readonly Thing[],
  atOnce: number,
  act: (thing: Thing) => Promise<void>,
): Promise<void> {
  const queue = things.values()
  const work = async () => {
    for (const thing of queue) await act(thing)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, work))
}
