import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { rightsRoutes } from '@lantoa/contracts/identity/rights.http'
import type { IdentityParts } from '../parts.ts'
import { eraseCommand } from './erase.ts'
import { personalDataHandler } from './personal-data.ts'
import { liftCommand, restrictCommand } from './restrict.ts'

/** What is done because somebody asked for it: erasing them, and using the data on them no more. */
export const rightsSlice = (parts: IdentityParts): Slice =>
  slice({
    routes: rightsRoutes,
    handlers: {
      getPersonalData: personalDataHandler(parts),
      eraseResident: eraseCommand(parts).one,
      restrictResident: restrictCommand(parts).one,
      liftRestriction: liftCommand(parts).one,
    },
  })
