import type { IncomingMessage } from 'node:http'

/** The token of a request, which nobody has checked yet. */
export function bearerOf({ headers }: IncomingMessage): string | undefined {
  const [scheme, token] = (headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && token ? token : undefined
}
