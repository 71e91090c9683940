import type { Role } from '@lantoa/contracts/permissions'
import type { Page } from 'playwright-core'
import { demoPeople } from '../src/issuer/people.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import type { Deployment } from './deployment.ts'

/** A running Lan Tỏa with its pages, at which people log in. */
export type PagesDeployment = Deployment & {
  readonly baseUrl: string
  /** As whom the tokens of the person of a role speak. */
  subjectOf(role: Role): string
  /** On the issuer's page, to which a browser has been led. */
  identify(page: Page, role: Role): Promise<void>
}

/** All services in this process; people are picked on the page of the issuer for development. */
export async function startPagesAllInOne(): Promise<PagesDeployment & AllInOne> {
  const running = await startAllInOne()
  const people = demoPeople(running.clients, 'full')
  const subjectOf = (role: Role) => {
    const person = people.find((one) => one.role === role)
    if (!person) throw new Error(`There is nobody who is ${role}`)
    return person.subject
  }
  return {
    ...running,
    subjectOf,
    identify: (page, role) => page.locator(`[name=person][value="${subjectOf(role)}"]`).click(),
  }
}
