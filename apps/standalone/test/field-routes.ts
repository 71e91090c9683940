import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const PAGES = join(import.meta.dirname, '../../web/src/field/pages.tsx')

/** The pages of the field app to which none of these addresses leads: a new page that nobody measures is among them. */
export async function pagesBeside(addresses: readonly string[]): Promise<string[]> {
  const routes = [...(await readFile(PAGES, 'utf8')).matchAll(/<Route path="([^"]+)"/g)].map(([, route = '']) => route)
  return routes.filter((route) => !addresses.some((address) => patternOf(route).test(`/field/${address}`)))
}

function patternOf(route: string): RegExp {
  const parts = route.replaceAll(/\/:\w+\?/g, '(/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')
  return new RegExp(`^${parts}$`)
}
