import pg from 'pg'
import { expect, test } from 'vitest'
import { createLogger } from './logger.ts'

function logOf(what: object): string {
  const lines: string[] = []
  createLogger({ service: 'test', stream: { write: (line) => lines.push(line) } }).error(what, 'it failed')
  return lines.join('')
}

test('what is personal is not written, at any depth that rows have', () => {
  const person = { name: 'Nguyễn Thị Hoa', phone: '+84912345678', personalNumber: '089190000001', note: 'ốm' }
  expect(logOf({ ...person, resident: person, body: { resident: person } })).not.toMatch(/Hoa|84912|0891|ốm/)
})

test('an error of the database keeps its code and loses the values of the row', () => {
  const error = new pg.DatabaseError('duplicate key value violates unique constraint', 1, 'error')
  error.code = '23505'
  error.detail = 'Key (phone)=(+84912345678) already exists.'
  const line = logOf({ err: error })
  expect(line).toContain('23505')
  expect(line).not.toContain('84912345678')
})

test('an error about the form of data is written without the data', () => {
  const error = new pg.DatabaseError('invalid input syntax for type date: "Hoa "mẹ" 1958"', 1, 'error')
  error.code = '22007'
  const line = logOf({ err: error })
  expect(line).toContain('invalid input syntax for type date')
  expect(line).toContain('logger.test.ts')
  expect(line).not.toMatch(/Hoa|mẹ|1958/)
  expect(logOf({ err: captured(() => JSON.parse('Hoa')) })).not.toContain('Hoa')
})

function captured(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
