/** What a test run came to; `skipped` includes tests that are only planned (`todo`). */
export type Sum = { passed: number; failed: number; skipped: number }

/** The part of vitest's JSON report that is counted. */
export type Report = {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[]
}

/** Adds reports up. A test file that broke before its first test counts as one failed test. */
export function sumReports(reports: readonly Report[]): Sum {
  const sum: Sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { status, assertionResults } of reports.flatMap((report) => report.testResults)) {
    for (const test of assertionResults) sum[outcomeOf(test.status)] += 1
    const named = assertionResults.some((test) => test.status === 'failed')
    if (status === 'failed' && !named) sum.failed += 1
  }
  return sum
}

function outcomeOf(status: string): keyof Sum {
  return status === 'passed' || status === 'failed' ? status : 'skipped'
}

/** The last line of a test run. */
export function sumLine({ passed, failed, skipped }: Sum): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
