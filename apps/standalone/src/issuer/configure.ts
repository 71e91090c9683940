import type { JsonWebKey } from 'node:crypto'
import {
  type AdapterFactory,
  type ClientMetadata,
  type Configuration,
  errors,
  interactionPolicy,
  type KoaContextWithOIDC,
} from 'oidc-provider'
import { newSecret } from '../secrets.ts'
import { errorPage, loggedOutPage, logoutPage } from './pages.ts'
import type { Person } from './people.ts'

/** What a client's tokens say of it. */
export type TokenClient = {
  clientId: string
  clientSecret: string
  roles: readonly string[]
  units: readonly string[]
  team?: string
}

/** Who gets tokens: clients by their secret, and people by the pages. */
export type Clients = { clients: readonly TokenClient[]; people?: readonly Person[] }

/** The pages log people in as this client. It has no secret: a page could not keep one. */
export const WEB_CLIENT = 'lantoa-web'

const RESOURCE = 'urn:lantoa'
const HOUR_S = 3_600
const DAY_S = 24 * HOUR_S
/** Of a person's token: a phone that is logged out loses its rights when this is over. */
const PERSON_TOKEN_S = 600
/** Who does not come back for so long logs in again; the realm of Keycloak has the same limits. */
const IDLE_S = 30 * DAY_S
/** Everybody does after this: what a login gave ends with what was granted then. */
const LONGEST_S = 90 * DAY_S

type Parts = {
  issuer: string
  clients: readonly TokenClient[]
  people: readonly Person[]
  key: JsonWebKey
  logins: AdapterFactory
}

export function configure({ issuer, clients, people, key, logins }: Parts): Configuration {
  const { origin, pathname } = new URL(issuer)
  const known = new Set(people.map(({ subject }) => subject))
  return {
    adapter: logins,
    clients: [...clients.map(clientBySecret), webClient(origin)],
    jwks: { keys: [key] },
    cookies: { keys: [newSecret()], long: { httpOnly: true, sameSite: 'lax', path: pathname } },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    // Of those by a secret none runs in a browser, and the pages have the issuer's own origin.
    clientBasedCORS: (_context, from) => from === origin,
    responseTypes: ['code'],
    ttl: {
      ...{ AuthorizationCode: 60, ClientCredentials: HOUR_S, AccessToken: PERSON_TOKEN_S, IdToken: PERSON_TOKEN_S },
      ...{ Interaction: HOUR_S, Session: 12 * HOUR_S, RefreshToken: IDLE_S, Grant: LONGEST_S },
    },
    extraTokenClaims: claimsOf(clients, people),
    findAccount: (_context, sub) => (known.has(sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined),
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    // A login outlives the session of the browser in which it was made.
    expiresWithSession: () => false,
    rotateRefreshToken: true,
    loadExistingGrant: grantOf,
    interactions: { policy: askWhoOnly(), url: (_context, { uid }) => `${pathname}/interaction/${uid}` },
    renderError: (context, { error }) => showPage(context, errorPage(error)),
    features,
  }
}

const features: Configuration['features'] = {
  devInteractions: { enabled: false },
  dPoP: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  userinfo: { enabled: false },
  clientCredentials: { enabled: true },
  revocation: { enabled: true, allowedPolicy: (_context, { clientId }, token) => token.clientId === clientId },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (context, form) => showPage(context, logoutPage(form)),
    postLogoutSuccessSource: (context) => showPage(context, loggedOutPage()),
  },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => RESOURCE,
    useGrantedResource: () => true,
    getResourceServerInfo(_context, resource) {
      if (resource !== RESOURCE) throw new errors.InvalidTarget()
      return { scope: '', audience: 'lantoa', accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } }
    },
  },
}

function clientBySecret({ clientId, clientSecret }: TokenClient): ClientMetadata {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic',
  }
}

function webClient(origin: string): ClientMetadata {
  const doors = [`${origin}/field/`, `${origin}/desk/`]
  return {
    client_id: WEB_CLIENT,
    application_type: 'web',
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: doors,
    post_logout_redirect_uris: doors,
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
  }
}

function claimsOf(clients: readonly TokenClient[], people: readonly Person[]): Configuration['extraTokenClaims'] {
  const ofClients = new Map(clients.map(({ clientId, roles, units, team }) => [clientId, { roles, units, team }]))
  const ofPeople = new Map(people.map(({ subject, role, units, team }) => [subject, { roles: [role], units, team }]))
  return (_context, token) =>
    'accountId' in token ? ofPeople.get(token.accountId) : ofClients.get(token.clientId ?? '')
}

/** Who there is, and nothing else: the pages are ours, so nobody needs to consent to what they may do. */
function askWhoOnly() {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  return policy
}

/** What a session was granted ends as a whole: by a logout, and when a code or a token is used twice. */
async function grantOf({ oidc }: KoaContextWithOIDC) {
  const { provider, client, account, session } = oidc
  if (!client || !account || !session) return undefined
  const granted = session.grantIdFor(client.clientId)
  const known = granted === undefined ? undefined : await provider.Grant.find(granted)
  if (known) return known
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}

function showPage(context: KoaContextWithOIDC, page: string): void {
  context.type = 'html'
  context.body = page
}
