/** What a test run came to; `skipped` includes tests that are only planned (`todo`). */
export type Sum = { passed: number; failed: number; skipped: number }

/** The part of vitest's JSON report that is counted; `name` is the path of a test file. */
export type Report = {
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[]
  }[]
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

/** The paths of the test files of which something failed. */
export function failedFiles(reports: readonly Report[]): string[] {
  return reports
    .flatMap(({ testResults }) => testResults.filter(({ status }) => status === 'failed'))
    .map(({ name }) => name)
}

/** The report with what `second` says of the files that were tried again. */
export function replaceFiles(report: Report, second: Report): Report {
  const again = new Map(second.testResults.map((file) => [file.name, file]))
  return { testResults: report.testResults.map((file) => again.get(file.name) ?? file) }
}

/** What failed, one line each, so that nobody has to look for it in the output of everything. */
export function failedTests(reports: readonly Report[]): string[] {
  return reports
    .flatMap((report) => report.testResults)
    .filter((file) => file.status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed')
      if (failed.length === 0) return [`${name}: ${firstLine(message)}`]
      return failed.map((test) => `${name}: ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`)
    })
}

function firstLine(text: string | undefined): string {
  return text?.split('\n')[0] || 'no reason given'
}

/** The last line of a test run. */
export function sumLine({ passed, failed, skipped }: Sum): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
