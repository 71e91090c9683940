import type { Register } from '@lantoa/contracts/register/define-register'
import { v7 as uuid } from 'uuid'
import type { TestService } from './started-service.ts'

export type Fields = Readonly<Record<string, unknown>>
export type Answer = {
  readonly status: number
  readonly etag: string | null
  readonly body: Fields & { results?: Fields[] }
}

export type RegisterSamples = {
  /** One that is recorded; at `place`. */
  readonly record: Fields
  /** What each has of its own beside that, by its id, where a register has something only once. */
  readonly own?: (id: string) => Fields
  /** A field with another value, for a correction and for another content. */
  readonly change: Fields
  /** A state that may follow the first one, with a day. */
  readonly advance: { readonly status: string; readonly on: string }
  /** A commune of the caller that holds the place, and one that does not. */
  readonly inside: string
  readonly outside: string
  /** A unit beneath the place. */
  readonly beneath?: string
  /** A role that may record. */
  readonly role: string
}

/** Who asks, and which version a change names. */
type By = { readonly units?: string[]; readonly ifMatch?: string; readonly as?: string }

export type RegisterClient = ReturnType<typeof registerClient>

/** Asks a register as HTTP has it, for whoever may record in it unless another is named. */
export function registerClient(
  declared: Register,
  service: () => TestService,
  { record, own = () => ({}), inside, role }: RegisterSamples,
) {
  const base = `${declared.service}/v1`

  const send = (method: string, at: string, body: unknown, by: By = {}) =>
    ask(method, `${declared.things}${at}`, withOwn(method, at, body), by)
  /** The lines of who read words of one thing, latest first. */
  const linesOf = async (thingId: unknown, by: By = {}) => {
    const path = `text-reads?unit=${inside}&limit=500&thingId=${thingId}`
    const { body } = await ask('GET', path, undefined, { as: 'commune_officer', ...by })
    return body.items as Fields[]
  }

  function withOwn(method: string, at: string, body: unknown): unknown {
    if (method === 'PUT') return ownFirst(at.slice(1), body as Fields)
    if (at !== '/batch') return body
    const { items, ...rest } = body as { items: Fields[] }
    return { items: items.map((item) => ownFirst(String(item[declared.idField]), item)), ...rest }
  }

  /** What is its own stands before what all samples say, and behind what a test says of it. */
  function ownFirst(id: string, body: Fields): Fields {
    const mine = own(id)
    const said = Object.entries(body).filter(([field, value]) => !(field in mine && value === record[field]))
    return { ...mine, ...Object.fromEntries(said) }
  }

  async function ask(
    method: string,
    path: string,
    body: unknown,
    { units = [inside], ifMatch = '', as = role }: By,
  ): Promise<Answer> {
    const token = await service().token({ roles: [as], units })
    const response = await fetch(`${service().baseUrl}/${base}/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      body: (await response.json()) as Answer['body'],
    }
  }
  const recorded = async (id = uuid(), content = record) => ({ id, answer: await send('PUT', `/${id}`, content) })
  const codeOf = ({ status, body }: Answer) => [status, body.code]
  return { send, ask, linesOf, recorded, codeOf }
}
