import { exportLogRoutes } from '../export-log.http.ts'
import { operationRoutes } from '../operations/operations.http.ts'
import { registerRoutes } from '../registers.ts'
import { accountCorrectionRoutes } from './account-corrections.http.ts'
import { holderRoutes } from './account-holders.http.ts'
import { accountRoutes } from './accounts.http.ts'
import { packRoutes } from './packs.http.ts'
import { payoutListRoutes } from './payout-lists.http.ts'
import { personalDataRoutes } from './personal-data.http.ts'
import { vietQrRoutes } from './vietqr.http.ts'

/** Everything that `payments` answers, by slice. */
export const paymentsApi = {
  accounts: { ...accountRoutes, ...accountCorrectionRoutes },
  holders: holderRoutes,
  vietqr: vietQrRoutes,
  packs: packRoutes,
  personalData: personalDataRoutes,
  payoutLists: payoutListRoutes,
  ...registerRoutes('payments'),
  exportLog: exportLogRoutes,
  operations: operationRoutes,
}
