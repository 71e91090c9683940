import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

/** All that is kept of who asked to see it, from every service, as one JSON. */
export function rightsSee(io: Io): Command {
  const command = ofRequest('see', 'print all that is kept of who asked to see it, from every service, as JSON').action(
    async (rightsRequestId: string) => {
      const { identity, payments, teams } = await openSession(io)
      const { residentId } = await identity.getRightsRequest({ params: { rightsRequestId } }).orThrow()
      const params = { residentId }
      const kept = await Promise.all([
        identity.getPersonalData({ params, query: { rightsRequestId } }).orThrow(),
        payments.getPaymentData({ params }).orThrow(),
        teams.getActivityData({ params }).orThrow(),
      ])
      printJson(io, { identity: kept[0], payments: kept[1], teams: kept[2] })
    },
  )
  return withExamples(command, 'lantoa rights-requests see 01990f3e-7c1a-7000-8000-0000000000e1')
}

/** Erases who asked for it, and says what remains. */
export function rightsErase(io: Io): Command {
  const command = ofRequest('erase', 'erase who asked for it, everywhere and for good').action(
    async (rightsRequestId: string) => {
      const { identity } = await openSession(io)
      const { residentId } = await identity.getRightsRequest({ params: { rightsRequestId } }).orThrow()
      const erased = await identity.eraseResident({ params: { residentId }, body: { rightsRequestId } }).orThrow()
      printJson(io, erased)
    },
  )
  return withExamples(command, 'lantoa rights-requests erase 01990f3e-7c1a-7000-8000-0000000000e1')
}

/** Stops the use of the data on who asked for it. */
export function rightsRestrict(io: Io): Command {
  const command = ofRequest('restrict', 'stop the use of the data on who asked for it').action(
    async (rightsRequestId: string) => {
      const { identity } = await openSession(io)
      const { residentId } = await identity.getRightsRequest({ params: { rightsRequestId } }).orThrow()
      const body = { rightsRequestId }
      const { restrictedSince } = await identity.restrictResident({ params: { residentId }, body }).orThrow()
      printNote(io, `Not used since ${restrictedSince}: \`lantoa rights-requests lift ${residentId}\` lifts it.`)
    },
  )
  return withExamples(command, 'lantoa rights-requests restrict 01990f3e-7c1a-7000-8000-0000000000e1')
}

/** Lets the data on a resident be used again. */
export function rightsLift(io: Io): Command {
  const command = new Command('lift')
    .description('let the data on a resident be used again')
    .argument('<resident>', 'id of the resident')
    .action(async (residentId: string) => {
      const { identity } = await openSession(io)
      await identity.liftRestriction({ params: { residentId } }).orThrow()
      printNote(io, 'The data are used again.')
    })
  return withExamples(command, 'lantoa rights-requests lift 01990f3e-7c1a-7000-8000-0000000000d1')
}

function ofRequest(name: string, description: string): Command {
  return new Command(name).description(description).argument('<request>', 'id of the request, in progress')
}
