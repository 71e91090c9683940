import { concernIndicators } from './catalogue/concerns.ts'
import { dossierIndicators } from './catalogue/dossiers.ts'
import { identityIndicators } from './catalogue/identity.ts'
import { infrastructureIndicators } from './catalogue/infrastructure.ts'
import { learningIndicators } from './catalogue/learning.ts'
import { marketIndicators } from './catalogue/market.ts'
import { officeIndicators } from './catalogue/office.ts'
import { paymentIndicators } from './catalogue/payments.ts'
import { rightsIndicators } from './catalogue/rights.ts'
import { safetyIndicators } from './catalogue/safety.ts'
import { skillIndicators } from './catalogue/skills.ts'
import { teamIndicators } from './catalogue/teams.ts'
import { tradeIndicators } from './catalogue/trade.ts'
import type { BuiltIn } from './indicator.ts'

/** Every indicator that comes with a release. A changed definition is a further version, and opens a new series. */
export const BUILT_IN: readonly BuiltIn[] = [
  ...teamIndicators,
  ...skillIndicators,
  ...learningIndicators,
  ...identityIndicators,
  ...officeIndicators,
  ...dossierIndicators,
  ...paymentIndicators,
  ...safetyIndicators,
  ...marketIndicators,
  ...tradeIndicators,
  ...infrastructureIndicators,
  ...concernIndicators,
  ...rightsIndicators,
]
