import type { IRoute, RequestHandler, Router } from 'express'
import { ProblemError } from './problems.ts'

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'
type Path = { route: IRoute; methods: Set<string> }

const known = new WeakMap<Router, Map<string, Path>>()

/**
 * Adds a method to a path. What the path does not have is answered here and is not left to a path with a parameter in
 * its place: `/visits/batch` is no visit, whatever the method.
 */
export function addMethod(router: Router, path: string, method: Method, ...handlers: RequestHandler[]): void {
  const paths = known.get(router) ?? new Map<string, Path>()
  known.set(router, paths)
  const entry = paths.get(path) ?? openPath(router, path)
  paths.set(path, entry)
  entry.methods.add(method.toUpperCase())
  if (method === 'get') entry.methods.add('HEAD')
  entry.route[method](...handlers)
}

function openPath(router: Router, path: string): Path {
  const methods = new Set(['OPTIONS'])
  const route = router.route(path)
  route.all((request, response, next) => {
    if (methods.has(request.method) && request.method !== 'OPTIONS') return next()
    response.setHeader('Allow', [...methods].sort().join(', '))
    if (request.method !== 'OPTIONS') throw new ProblemError('method-not-allowed', 'Send one of those in `Allow`.')
    response.status(204).end()
  })
  return { route, methods }
}
