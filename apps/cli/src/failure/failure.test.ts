import { LantoaError } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { stage } from '../../test/stage.ts'
import { CliError } from './cli-error.ts'
import { reportFailure } from './failure.ts'

const PROBLEM = { type: 'urn:lantoa:problem:x', title: 'A title', status: 422 }

test.each<[why: string, error: unknown, exitCode: number, printed: string]>([
  [
    'a refusal with its field',
    new LantoaError('report', {
      ...PROBLEM,
      code: 'unknown-unit',
      detail: 'There is no unit 99999.',
      pointer: '/unit',
      correlationId: 'c-1',
    }),
    1,
    'Error: There is no unit 99999. (unknown-unit)\n  field: /unit\n  correlation id: c-1\n',
  ],
  [
    'a closed unit with its successors',
    new LantoaError('report', { ...PROBLEM, code: 'closed-unit', successors: ['15715@2025-07-01'] }),
    1,
    'Error: A title (closed-unit)\n  what took its place: 15715@2025-07-01\n',
  ],
  [
    'all fields that do not fit',
    new LantoaError('report', {
      ...PROBLEM,
      code: 'invalid-request',
      detail: '/a: too long (and 1 more)',
      errors: [
        { pointer: '/a', detail: 'too long' },
        { pointer: '#/query/on', detail: 'no day' },
      ],
    }),
    1,
    'Error: A title (invalid-request)\n  /a: too long\n  #/query/on: no day\n',
  ],
  [
    'a right that is missing',
    new LantoaError('report', { ...PROBLEM, code: 'forbidden', detail: 'Your roles may not import units.' }),
    3,
    'Error: Your roles may not import units. (forbidden)\n  `lantoa whoami` shows your roles; log in as somebody who may.\n',
  ],
  [
    'what is too long for an address',
    new LantoaError('getUnit', { ...PROBLEM, code: 'network-error', status: 431 }),
    1,
    'Error: What was asked for is too long (HTTP 431).\n',
  ],
  ['a sentence of our own', new CliError('No.', { hint: 'Do this.' }), 1, 'Error: No.\n  Do this.\n'],
  [
    'a surprise',
    new TypeError('x is not a function'),
    1,
    'Error: x is not a function\n  This was not foreseen; DEBUG=1 shows where it happened.\n',
  ],
])('%s', async (_why, error, exitCode, printed) => {
  const { io } = await stage()
  let text = ''
  const err = { write: (part: string) => (text += part) }
  expect(reportFailure(error, { ...io, err })).toBe(exitCode)
  expect(text).toBe(printed)
})

test('the stack is shown with DEBUG only', async () => {
  const { io } = await stage({ env: { DEBUG: '1' } })
  let text = ''
  reportFailure(new TypeError('boom'), { ...io, err: { write: (part: string) => (text += part) } })
  expect(text).toMatch(/\n {4}at /)
})
