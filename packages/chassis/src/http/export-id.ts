import type { IncomingHttpHeaders } from 'node:http'
import { EXPORT_HEADER } from '@lantoa/contracts/export-log.http'
import { Uuid } from '@lantoa/contracts/ids'
import { ProblemError } from './problems.ts'

/**
 * The id of the export that a page is for, where it is for one.
 * @throws ProblemError `invalid-request`: what is to be logged is not answered without it
 */
export function exportIdOf(headers: IncomingHttpHeaders): string | undefined {
  const said = headers[EXPORT_HEADER.toLowerCase()]
  if (said === undefined) return undefined
  const { data } = Uuid.safeParse(said)
  if (data !== undefined) return data
  const errors = [{ pointer: `#/headers/${EXPORT_HEADER}`, detail: 'the id of an export, a UUID' }]
  throw new ProblemError('invalid-request', `${EXPORT_HEADER} is no id of an export.`, { errors })
}
