import type { RegisterColumn } from '@lantoa/sdk/registers'
import type { Command } from 'commander'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import type { WrongCell } from '../sheets/read-row.ts'

type Options = Readonly<Record<string, string | true | undefined>>

/** Gives each field an option of its own: `qr.since` as --qr-since. */
export function addFieldOptions(command: Command, columns: readonly RegisterColumn[], need: 'needed' | 'wanted'): void {
  for (const { path, vi, required, shown, words = {} } of columns) {
    if (shown) continue
    const choices = Object.values(words).join(', ')
    const described = choices === '' ? vi : `${vi}: ${choices}`
    const option = `--${optionOf(path)} <value>`
    if (required && need === 'needed') command.requiredOption(option, described)
    else command.option(option, described)
  }
}

/** The fields that were typed, as the cells of a row. */
export function typedFields(
  columns: readonly Pick<RegisterColumn, 'path'>[],
  options: Options,
): Record<string, string> {
  const typed = columns.map(({ path }) => [path.toLowerCase(), options[camel(optionOf(path))]] as const)
  return Object.fromEntries(typed.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
}

export function wrongOptions(wrong: readonly WrongCell[]): CliError {
  const reasons = wrong.map(({ column, reason }) => `--${optionOf(column)}: ${reason}`)
  return new CliError(reasons.join('\n'), { exitCode: EXIT.usage })
}

/** 'hamletCode' → 'hamlet-code', 'qr.since' → 'qr-since' */
export function optionOf(path: string): string {
  return path.replaceAll('.', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function camel(option: string): string {
  return option.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())
}
