import { createCatalogue } from '../src/indicators/definitions/catalogue.ts'
import { isComputed } from '../src/indicators/definitions/computed.ts'
import type { DefinedIndicator } from '../src/indicators/definitions/indicator.ts'

/** The day after which no definition that comes with a release has changed yet. */
const LAST_DAY = '9999-12-31'

/** Which indicators there are, and which of them show more than what somebody claimed: `INDICATORS.md`. */
export function indicatorsDocument(): string {
  const all = createCatalogue([]).listOn(LAST_DAY)
  const [counted, claimed] = [all.filter(isComputed), all.filter((one) => !isComputed(one))]
  return `# Indicators

Made from the definitions by \`npx -y pnpm@12.21.0 generate\`; \`lantoa indicators\` shows those of a running Lan Tỏa, with what
the province has defined itself.

## Counted from facts

What teams, officers and households tell, hour by hour; every number opens down to who is behind it.

${table(counted)}

## Only claimed

No service tells their facts yet: they hold what a unit reported by hand or a newspaper printed (\`lantoa claims\`), and show no
data otherwise.

${table(claimed)}
`
}

function table(indicators: readonly DefinedIndicator[]): string {
  const head = ['id', 'indicator', 'counts in', 'facts of', 'version']
  const rows = indicators.map(({ indicatorId, name, unit, service, version }) => [
    indicatorId,
    name,
    unit,
    service,
    version,
  ])
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
