import { operationRoutes } from '../operations/operations.http.ts'
import { holderRoutes } from './account-holders.http.ts'
import { accountRoutes } from './accounts.http.ts'
import { merchants } from './merchants.ts'
import { vietQrRoutes } from './vietqr.http.ts'

/** Everything that `payments` answers, by slice. */
export const paymentsApi = {
  accounts: accountRoutes,
  holders: holderRoutes,
  merchants: merchants.routes,
  vietqr: vietQrRoutes,
  operations: operationRoutes,
}
