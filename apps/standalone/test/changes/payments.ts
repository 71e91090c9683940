import { v7 as uuid } from 'uuid'
import { resident } from './identity.ts'
import { type As, byOfficer, day, LATER, ON, type Samples, SINCE, versionOf } from './sample.ts'

async function account(as: As) {
  const { params: of } = await resident(as)
  const params = { accountId: uuid() }
  const opened = { kind: 'e_wallet', provider: 'momo', status: 'opened', openedOn: SINCE } as const
  const ifMatch = versionOf(await as('commune_officer').payments.trackAccount({ params, body: { ...of, ...opened } }))
  return { ...byOfficer, params, ifMatch }
}

export const paymentsChanges: Samples = {
  'payments.advanceAccount': async (as) => {
    const next = { status: 'closed', on: LATER }
    return { ...(await account(as)), body: { status: 'used', on: ON }, other: { status: 'used', on: LATER }, next }
  },
  'payments.recordEssentialService': async (as) => {
    const service = 'electricity'
    return { ...(await account(as)), body: { service, since: ON }, other: { service, since: LATER } }
  },
  'payments.correctAccountStatus': async (as) => {
    const said = (from: string, on: string) => ({ status: 'opened', from, on, reason: 'Nhầm ngày' })
    const [earlier, later] = ['2026-01-31', '2026-01-30']
    const next = said(earlier, later)
    return { ...(await account(as)), body: said(SINCE, earlier), other: said(SINCE, later), next }
  },
  'payments.checkAccount': async (as) => ({ ...(await account(as)), ...day('on') }),
}
