import { styleText } from 'node:util'
import type { Io, Output } from '../io.ts'

/** Coloured on a terminal, plain everywhere else and wherever NO_COLOR is set (no-color.org). */
export function paint(
  output: Output,
  env: Io['env'],
  colour: 'red' | 'green' | 'yellow' | 'bold' | 'dim',
  text: string,
) {
  return output.isTTY && !env.NO_COLOR ? styleText(colour, text, { validateStream: false }) : text
}
