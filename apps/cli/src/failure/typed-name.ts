import type { Command } from 'commander'

/**
 * '#/query/asOf' → '--as-of', '#/params/indicatorId' → 'indicator', '/qr/until' of a body → '--qr-until': as it was typed,
 * where the command has it.
 */
export function typedName(command: Command | undefined, pointer: string): string {
  const field = /^#\/(?:query|params)\/(\w+)/.exec(pointer)?.[1]
  if (!command) return pointer
  if (field === undefined) return command.options.find(({ long }) => long === optionIn(pointer))?.long ?? pointer
  // A unit is named by its code.
  const names = [field, field === 'code' ? 'unit' : field.replace(/Id$/, '')]
  const option = command.options.find((each) => names.includes(each.attributeName()))
  const argument = command.registeredArguments.find((each) => names.includes(each.name()))
  return option?.long ?? argument?.name() ?? pointer
}

function optionIn(pointer: string): string {
  const words = pointer.replace(/^#?\//, '').replaceAll('/', '-')
  return `--${words.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
