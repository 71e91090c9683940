import type { Lantoa } from '@lantoa/sdk'
import { v7 as uuid } from 'uuid'
import type { Io } from '../io.ts'
import { openSession } from './session.ts'

/** A client whatever of which is read goes into one file, and is logged so: by which person, and how much. */
export function openExport(io: Io): Promise<Lantoa> {
  const exportId = uuid()
  return openSession(io, { onRequest: ({ headers }) => headers.set('Export-Id', exportId) })
}

/** A client for a list that names people: as a table it is looked at, and as JSON it is taken away. */
export function openListing(io: Io, json: true | undefined): Promise<Lantoa> {
  return json ? openExport(io) : openSession(io)
}
