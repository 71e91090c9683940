import type { UnitDirectory } from './unit-directory.ts'

/**
 * For `askOwner` of commands whose refusal may only mean that a unit which they name has not arrived yet: its owner is
 * asked. `when` are the refusals that may mean it.
 */
export function unitsFirst<Input, Code extends string>(
  units: Pick<UnitDirectory, 'ensure'>,
  unitIn: (input: Input) => string | undefined,
  ...when: readonly Code[]
) {
  return {
    when,
    async ask(commands: readonly { readonly input: Input }[]) {
      await units.ensure(commands.flatMap(({ input }) => unitIn(input) ?? []))
    },
  }
}
