import { expect, test } from 'vitest'
import { type Report, sumLine, sumReports } from './test-results.ts'

function report(status: string, ...tests: string[]): Report {
  return { testResults: [{ name: 'a.test.ts', status, assertionResults: tests.map((of) => ({ status: of })) }] }
}

test.each([
  { reports: [], line: '0 passed, 0 failed, 0 skipped' },
  { reports: [{ testResults: [] }], line: '0 passed, 0 failed, 0 skipped' },
  {
    reports: [report('passed', 'passed', 'passed'), report('passed', 'passed')],
    line: '3 passed, 0 failed, 0 skipped',
  },
  { reports: [report('failed', 'passed', 'failed')], line: '1 passed, 1 failed, 0 skipped' },
  { reports: [report('passed', 'skipped', 'todo', 'pending', 'passed')], line: '1 passed, 0 failed, 3 skipped' },
  // A file that could not be imported, or whose set-up failed, has no failed test of its own.
  { reports: [report('failed')], line: '0 passed, 1 failed, 0 skipped' },
  { reports: [report('failed', 'skipped', 'skipped')], line: '0 passed, 1 failed, 2 skipped' },
])('$line', ({ reports, line }) => {
  expect(sumLine(sumReports(reports))).toBe(line)
})
