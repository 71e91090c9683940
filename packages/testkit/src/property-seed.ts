import fc from 'fast-check'

/**
 * Loaded before every test file when `LANTOA_TEST_SEED` is set. Without it properties try other values on each run; a run
 * that decides over a change repeats those of the run before, so that what fails there was broken by the change.
 */
fc.configureGlobal({ seed: Number(process.env.LANTOA_TEST_SEED) })
