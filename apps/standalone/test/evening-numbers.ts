/** The numbers of the sample scenario's evening, as `expectSoon` writes them: before, and behind it. */
export const NUMBERS = {
  /** I-04, of a week. */
  visited: {
    hamlet: { before: '61/120 = 50.8', after: '64/120 = 53.3' },
    commune: { before: '3115/6400 = 48.7', after: '3118/6400 = 48.7' },
  },
  /** I-05, I-26 and I-14, of a day in the hamlet. */
  withCorePerson: { before: '47/120 = 39.2', after: '48/120 = 40' },
  withAccount: { before: '241/330 = 73', after: '242/330 = 73.3', doubled: '242/331 = 73.1' },
  withLevel2: { before: '262/330 = 79.4', after: '263/330 = 79.7' },
  /** I-58 of the month in the hamlet, I-07 and I-08 of the year in the commune. */
  answered: '1/1 = 100',
  session: { 'I-07': '1', 'I-08': '2' },
} as const
