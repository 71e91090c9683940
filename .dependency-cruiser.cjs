/** Imports go one way; each rule names what would rot if it did not hold. */
const layer = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    layer('packages-know-no-app', '^packages/', '^apps/', 'What is shared cannot know who shares it.'),
    {
      name: 'apps-are-ends',
      comment: 'Nobody imports an app but the root that starts them all, and what measures and breaks it.',
      severity: 'error',
      from: { path: '^apps/(?!(?:standalone|bench|faults)/)([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    layer(
      'clients-use-the-sdk',
      '^apps/cli/src/',
      '^packages/(?!sdk/|sheets/|vietnam/)',
      'A client knows the wire by the SDK alone.',
    ),
    layer(
      'the-web-uses-the-sdk',
      '^apps/web/src/(?!.*\\.test\\.tsx?$)',
      '^packages/(?!sdk/|sheets/|vietnam/|units/)',
      'Pages know the wire by the SDK alone, and ship neither contracts nor zod.',
    ),
    layer(
      'contracts-are-pure',
      '^packages/contracts/src/(?!.*\\.test\\.ts$|fixtures\\.ts$)',
      '^packages/(?!contracts/|units/|vietnam/)|^apps/|^(node:)?(fs|net|http|https|child_process)$',
      'Contracts hold shapes, never I/O.',
    ),
    layer(
      'chassis-stands-on-contracts',
      '^packages/chassis/src/(?!testing/|.*\\.test\\.ts$)',
      '^packages/(?!chassis/|contracts/|units/|vietnam/)',
      'The chassis knows no client and no service.',
    ),
    layer(
      'units-are-pure',
      '^packages/units/src/(?!.*\\.test\\.ts$)',
      '^packages/(?!units/|vietnam/)',
      'Pure functions.',
    ),
    layer(
      'rounds-are-pure',
      '^packages/rounds/src/(?!.*\\.test\\.ts$)',
      '^packages/(?!rounds/|vietnam/)|^apps/|^(node:)?(fs|net|http|https|child_process)$',
      'A phone without a network orders its homes by the same functions.',
    ),
    layer(
      'sheets-are-pure',
      '^packages/sheets/src/(?!.*\\.test\\.ts$)',
      '^packages/(?!sheets/|sdk/|vietnam/)|^apps/|^(node:)?(fs|net|http|https|child_process)$',
      'Command line and desk read and show rows by the same functions.',
    ),
    layer(
      'reporting-counts-for-itself',
      '^apps/reporting/src/counting/',
      '^apps/reporting/src/(indicators|governance|tables)/',
      'What is counted does not know how it is shown.',
    ),
    layer(
      'indicators-know-no-governance',
      '^apps/reporting/src/indicators/',
      '^apps/reporting/src/(governance|tables)/',
      'Values do not know what is decided by them; who keeps something beside them hands it in.',
    ),
    layer(
      'governance-knows-no-tables',
      '^apps/reporting/src/governance/',
      '^apps/reporting/src/tables/',
      'Tables to take away come last.',
    ),
    layer('vietnam-is-pure', '^packages/vietnam/src/(?!.*\\.test\\.ts$)', '^packages/(?!vietnam/)', 'Pure functions.'),
    layer(
      'only-kafka-files-know-kafka',
      '^(?!packages/chassis/src/log/kafka/|packages/chassis/test/|apps/(bench|faults)/|apps/standalone/test/|packages/testkit/)',
      'node_modules/(\\.pnpm/)?kafkajs',
      'The log has one port; kafkajs stays behind it.',
    ),
    {
      name: 'slices-keep-to-themselves',
      comment: "A slice's routes and store are its own; what others may use of it stands in a file named for that.",
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/(.+)/[^/]+$', pathNot: '\\.test\\.ts$' },
      to: { path: '^apps/$1/src/.+/(routes|store)\\.ts$', pathNot: '^apps/$1/src/$2/' },
    },
    {
      name: 'decisions-are-pure',
      comment: 'A decision sees facts and nothing that waits.',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/.+/domain\\.ts$' },
      to: {
        path: '(/store\\.ts|/routes\\.ts|chassis/src/(database|outbox|http)/(?!(outcome|caller|api)\\.ts))',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
