import { createLantoa, type Data, type Lantoa, type Problem, type Token } from '@lantoa/sdk'
import { CliError } from '../failure/cli-error.ts'
import type { Io } from '../io.ts'
import { SERVICES, type ServiceName } from '../operations/services.ts'
import { pause } from '../pause.ts'
import { DEFAULT_URL, type Login, readLogin } from '../session/login-file.ts'
import { tokenOf } from '../session/session.ts'
import { readClaims, type TokenClaims } from '../session/token-claims.ts'
import { askIssuer, askReadiness, type Readiness } from './outside.ts'

export type Status = Data<'teams', 'getStatus'>

export type ServiceFacts = {
  service: ServiceName
  readiness: Readiness
  /** Left out without the right to see it, or where nothing was answered; then `problem` says why. */
  status?: Status
  /** The status a few seconds later; the same one where nothing was waiting. */
  later?: Status
  problem?: Problem
  topics?: Data<'teams', 'checkTopics'>['topics']
}

/** Everything that the checks look at, gathered once; what could not be had is left out. */
export type Facts = {
  url: string
  /** When the services were asked, by the clock of this machine, in milliseconds since 1970. */
  now: number
  claims?: TokenClaims
  /** Why there is no token. */
  failure?: CliError
  /** Left out when nobody knows where it is; `failure` says why it does not answer. */
  issuer?: { failure?: string }
  services: readonly ServiceFacts[]
  freshness?: Data<'reporting', 'getFreshness'>['topics']
}

type Access = { url: string; login?: Login; give?: Exclude<Token, string>; claims?: TokenClaims; failure?: CliError }

/** How far apart the two looks at what waits are. */
const APART_MS = 3_000
const TIMEOUT_MS = 10_000

export async function gatherFacts(io: Io): Promise<Facts> {
  const { login, give, ...access } = await findAccess(io)
  const issuer = login ? { issuer: await askIssuer(io, login.tokenUrl) } : {}
  const outside = await Promise.all(
    SERVICES.map(async (service) => ({
      service,
      readiness: await askReadiness(io, `${access.url}/${service}/readyz`),
    })),
  )
  const known = { ...access, ...issuer, now: io.now(), services: outside }
  if (!give || access.failure) return known
  // Without retries: whoever asks what is wrong wants to know how it is now.
  const options = { retries: 0, timeoutMs: TIMEOUT_MS, fetch: io.fetch }
  return { ...known, ...(await askInside(io, createLantoa({ baseUrl: access.url, token: give, ...options }), outside)) }
}

/** As whom the services can be asked, or why as nobody. */
async function findAccess(io: Io): Promise<Access> {
  const access: Access = { url: DEFAULT_URL }
  try {
    const login = await readLogin(io)
    const give = tokenOf(io, login)
    Object.assign(access, { url: login.url, login, give })
    const claims = readClaims(await give({ refresh: false }))
    return claims ? { ...access, claims } : access
  } catch (error) {
    if (error instanceof CliError) return { ...access, failure: error }
    throw error
  }
}

/** What only a caller with a token is told. */
async function askInside(io: Io, lantoa: Lantoa, outside: readonly ServiceFacts[]) {
  const services = await Promise.all(outside.map((facts) => askService(io, lantoa, facts)))
  const { data } = await lantoa.reporting.getFreshness({ signal: io.signal })
  return { services: await lookAgain(io, lantoa, services), ...(data ? { freshness: data.topics } : {}) }
}

async function askService(io: Io, lantoa: Lantoa, facts: ServiceFacts): Promise<ServiceFacts> {
  const client = lantoa[facts.service]
  const { data: status, error } = await client.getStatus({ signal: io.signal })
  if (error) return { ...facts, problem: error }
  const { data } = await client.checkTopics({ signal: io.signal })
  return { ...facts, status, later: status, ...(data ? { topics: data.topics } : {}) }
}

/** Only where something waits: whether it becomes less cannot be told from one look. */
async function lookAgain(io: Io, lantoa: Lantoa, services: readonly ServiceFacts[]): Promise<readonly ServiceFacts[]> {
  const waits = ({ status }: ServiceFacts) => status && status.outbox.depth + lagOf(status) > 0
  if (!services.some(waits)) return services
  if (!(await pause(APART_MS, io.signal))) io.signal.throwIfAborted()
  return Promise.all(
    services.map(async (facts) => {
      const { data: later } = waits(facts) ? await lantoa[facts.service].getStatus({ signal: io.signal }) : {}
      return later ? { ...facts, later } : facts
    }),
  )
}

function lagOf({ consumers }: Status): number {
  return consumers.reduce((sum, { lag }) => sum + lag, 0)
}
