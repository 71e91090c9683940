import type { Command } from 'commander'

/** '#/query/asOf' → '--as-of', '#/params/indicatorId' → 'indicator': as it was typed, where the command has it. */
export function typedName(command: Command | undefined, pointer: string): string {
  const field = /^#\/(?:query|params)\/(\w+)/.exec(pointer)?.[1]
  if (!command || field === undefined) return pointer
  // A unit is named by its code.
  const names = [field, field === 'code' ? 'unit' : field.replace(/Id$/, '')]
  const option = command.options.find((each) => names.includes(each.attributeName()))
  const argument = command.registeredArguments.find((each) => names.includes(each.name()))
  return option?.long ?? argument?.name() ?? pointer
}
