import { expect, test } from 'vitest'
import { failedFiles, failedTests, type Report, replaceFiles, sumLine, sumReports } from './test-results.ts'

function report(status: string, ...tests: string[]): Report {
  return {
    testResults: [
      { name: 'a.test.ts', status, assertionResults: tests.map((of) => ({ status: of, fullName: `is ${of}` })) },
    ],
  }
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

test('what failed is named, with the first line of why', () => {
  const clock = {
    status: 'failed',
    fullName: 'the clock goes on',
    failureMessages: ['expected 1 to be 2\n  at a.test.ts'],
  }
  const reports: Report[] = [
    report('passed', 'passed'),
    report('failed', 'passed', 'failed'),
    report('failed'),
    { testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no such module\n', assertionResults: [] }] },
    { testResults: [{ name: 'c.test.ts', status: 'failed', assertionResults: [clock] }] },
  ]
  expect(failedTests(reports)).toEqual([
    'a.test.ts: is failed: no reason given',
    'a.test.ts: no reason given',
    'b.test.ts: no such module',
    'c.test.ts: the clock goes on: expected 1 to be 2',
  ])
})

test('what a file came to at its second try takes the place of its first', () => {
  const [good, bad] = [report('passed', 'passed'), report('failed', 'passed', 'failed')]
  const other = { testResults: [{ name: 'b.test.ts', status: 'failed', assertionResults: [] }] }
  const first = { testResults: [...bad.testResults, ...other.testResults] }
  expect(failedFiles([first])).toEqual(['a.test.ts', 'b.test.ts'])
  expect(failedFiles([replaceFiles(first, good)])).toEqual(['b.test.ts'])
  expect(replaceFiles(first, good).testResults).toEqual([...good.testResults, ...other.testResults])
  expect(replaceFiles(first, bad)).toEqual(first)
})
