import { isRefusedCaller } from '../failure/failure.ts'
import { showSeconds } from '../output/formats.ts'
import { type Finding, warning, wrong } from './finding.ts'
import type { Facts, ServiceFacts } from './gather-facts.ts'

const COMPOSE = 'docker compose -f infra/compose.yaml'
const CLOCKS_APART_S = 60

export function checkLogin({ failure, claims, services }: Facts): Finding[] {
  if (failure) return [wrong(failure.message, failure.hint ?? 'Log in again: `lantoa login`.')]
  const refused = services.find(({ problem }) => problem && isRefusedCaller(problem))?.problem
  if (refused?.code === 'unauthenticated') {
    return [
      wrong(
        'The services do not accept your token.',
        'Log in again where they are: `lantoa login --url …`, or with the demo `lantoa login --demo admin`.',
      ),
    ]
  }
  if (!refused) return []
  const roles = claims?.roles.join(', ') || 'none'
  return [
    warning(
      `Your roles (${roles}) may not see how the services are.`,
      'Log in as an admin: `lantoa login`, or with the demo `lantoa login --demo admin`.',
    ),
  ]
}

export function checkIssuer({ issuer, services }: Facts): Finding[] | undefined {
  if (issuer?.failure === undefined) return issuer && []
  const todo = services.every(isSilent)
    ? 'It is started together with the services.'
    : `See what it says: \`${COMPOSE} logs --tail 50 keycloak\`.`
  return [wrong(`It does not answer: ${issuer.failure}.`, todo)]
}

export function checkServices({ url, services }: Facts): Finding[] {
  const silent = services.filter(isSilent)
  if (silent.length === services.length) {
    return [
      wrong(
        `Nothing answers at ${url}: ${reasonOf(silent[0])}.`,
        `Start it: \`npx -y pnpm@12.21.0 start\`, or on a server \`${COMPOSE} up --wait\`; or log in elsewhere with --url.`,
      ),
    ]
  }
  return services.flatMap(({ service, readiness, status }) => {
    const todo = `See what it says: \`${COMPOSE} logs --tail 50 ${service}\`.`
    if (readiness.ready === undefined) return [wrong(`${service} does not answer: ${readiness.why}.`, todo)]
    return readiness.failing.map(({ name }) => {
      // Why is told to operators only.
      const why = status?.checks.find((check) => check.name === name)?.detail
      return wrong(`${service} is not ready: ${name}${why === undefined ? '' : `: ${why}`}.`, todo)
    })
  })
}

export function checkVersions({ services }: Facts): Finding[] | undefined {
  const versions = new Map(services.flatMap(({ service, status }) => (status ? [[service, status.version]] : [])))
  if (versions.size === 0) return undefined
  if (new Set(versions.values()).size === 1) return []
  const told = [...versions].map(([service, version]) => `${service} ${version}`).join(', ')
  return [wrong(`They are not of one version: ${told}.`, `Bring all to the same: \`${COMPOSE} up --wait\`.`)]
}

export function checkClock({ now, services }: Facts): Finding[] | undefined {
  const apart = services.flatMap(({ status }) => (status ? [Date.parse(status.now) - now] : []))
  if (apart.length === 0) return undefined
  const most = apart.reduce((worst, each) => (Math.abs(each) > Math.abs(worst) ? each : worst))
  const seconds = Math.abs(most) / 1000
  if (seconds <= CLOCKS_APART_S) return []
  const told = `This machine's clock is ${showSeconds(seconds)} ${most > 0 ? 'behind' : 'ahead of'} the servers'.`
  return [wrong(told, 'Find out which is right, and let both follow a time server: `timedatectl set-ntp true`.')]
}

function isSilent({ readiness }: ServiceFacts): boolean {
  return readiness.ready === undefined
}

function reasonOf(facts: ServiceFacts | undefined): string {
  return facts?.readiness.ready === undefined ? (facts?.readiness.why ?? '') : ''
}
