const { options } = require('./.dependency-cruiser.cjs')

/** Slices, which are folders, without their tests: these stand beside what they test and share a stage. */
module.exports = {
  forbidden: [
    {
      name: 'slices-have-no-cycles',
      comment: 'Two slices that need each other are one, or hide a third.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^apps/(government|identity|market|payments|reporting|teams)/src/.+' },
      to: { circular: true },
    },
  ],
  options: { ...options, exclude: { path: '(^|/)(dist|generated|test)/|\\.test\\.ts$' } },
}
