import { testConfig } from '@lantoa/testkit/vitest'
import { configDefaults, defineConfig } from 'vitest/config'

/** What a person does on the pages: a browser mostly waits, so two files share the machine. */
const ON_PAGES = ['test/{desk,device,field,phone,print,web}*.int.test.ts']

const { include, ...common } = testConfig().test ?? {}

export default defineConfig({
  test: {
    ...common,
    // Each file starts with a copy of one data folder.
    globalSetup: ['test/prepared-data.ts'],
    projects: [
      { extends: true, test: { name: 'on pages', include: ON_PAGES, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: include ?? [],
          exclude: [...configDefaults.exclude, ...ON_PAGES],
          // One file after the other: some measure how soon a visit counts, others load the machine on purpose.
          ...{ fileParallelism: false, sequence: { groupOrder: 1 } },
        },
      },
    ],
  },
})
