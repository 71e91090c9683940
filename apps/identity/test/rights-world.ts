import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { givenHome, volunteer } from './started-identity.ts'

type Kind = 'see' | 'correct' | 'delete' | 'restrict' | 'object' | 'withdraw'

/** What tests of people's rights do again and again. */
export function rightsOf(service: () => TestService) {
  const officer = (units = ['91']) => service().as({ subject: 'privacy-1', roles: ['privacy_officer'], units }).identity

  /** Somebody under an id that is known before the service runs. */
  async function register(residentId: string, more: object = {}) {
    const householdId = await givenHome(service())
    const person = {
      householdId,
      from: '2025-07-01',
      name: 'Nguyễn Thị Hoa',
      birth: { year: 1958 },
      sex: 'female' as const,
    }
    await volunteer(service(), ['91'])
      .registerResident({ params: { residentId }, body: { ...person, ...more } })
      .orThrow()
    return { residentId, householdId }
  }

  /** A request that somebody is at work on, or as it came. */
  async function ask(residentId: string, kind: Kind, begun = true) {
    const rightsRequestId = uuid()
    const body = { unitCode: '31027', since: '2026-03-17', residentId, kind }
    await officer().recordRightsRequest({ params: { rightsRequestId }, body }).orThrow()
    if (begun) await advance(rightsRequestId, 'in_progress', 1).orThrow()
    return rightsRequestId
  }

  const advance = (rightsRequestId: string, status: 'in_progress' | 'answered' | 'refused', ifMatch: number) =>
    officer().advanceRightsRequest({ params: { rightsRequestId }, ifMatch, body: { status, on: '2026-03-18' } })

  const erase = (residentId: string, rightsRequestId: string, client = officer()) =>
    client.eraseResident({ params: { residentId }, body: { rightsRequestId } })

  const restrict = (residentId: string, rightsRequestId: string) =>
    officer().restrictResident({ params: { residentId }, body: { rightsRequestId } })

  return { officer, register, ask, advance, erase, restrict }
}

/** Where in a database any of some texts stands: in any column of any table, in whatever form it is kept. */
export async function tracesIn({ parts: { database } }: TestService, texts: readonly string[]): Promise<string[]> {
  const tables = await database.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
      WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'`,
  )
  const asked = tables.map(
    ({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${name} AS one, unnest($1::text[]) AS said
                    WHERE position(lower(said) IN lower(one::text)) > 0)`,
  )
  const found = await database.query<{ name: string }>(`${asked.join(' UNION ALL ')} ORDER BY 1`, [texts])
  return found.map(({ name }) => name)
}
