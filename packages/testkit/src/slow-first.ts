import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** By the place and the name of a file, from what takes longest: containers, whole processes, a slice, what needs nothing. */
const KINDS = [/\.containers\.int\.test\.ts$/, /\/test\/[^/]+\.int\.test\.ts$/, /\.int\.test\.ts$/]

/**
 * What takes longest begins first, so that at the end nobody waits for one file. By itself Vitest goes by what took long the
 * last time, which nobody has kept who has just cloned, and by the size of a file, which says nothing of what it waits for.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kindOf = ({ moduleId }: TestSpecification) => {
      const kind = KINDS.findIndex((name) => name.test(moduleId))
      return kind < 0 ? KINDS.length : kind
    }
    return (await super.sort(files)).toSorted((one, other) => kindOf(one) - kindOf(other))
  }
}
