import type { Database } from '@lantoa/chassis/database/database'
import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type {
  ClosedChange,
  listClosedChanges,
  listRestatements,
  restatementRoutes,
} from '@lantoa/contracts/reporting/restatements.http'
import type { Source } from '../../counting/measures/source.ts'
import { SOURCES, type SourceName } from '../../counting/measures/sources.ts'
import type { Definitions } from '../../indicators/definitions/definitions.ts'
import { sumCells } from '../../indicators/sums/sum-cells.ts'
import { distinctWants, sumsIn } from '../../indicators/sums/want.ts'
import { wantsOf } from '../../indicators/values/domain.ts'
import { findVisibleClosing, NO_SUCH_CLOSING } from '../closings/find.ts'
import { type Comparison, compareDefinitions, redefinedIn, restatementOf } from './compare.ts'
import { type Candidate, type ChangeRow, listCandidates, listChanges } from './store.ts'

/** What an id of each source stands for. */
const KINDS: Record<SourceName, string> = {
  ...{ unit: 'unit', household: 'household', resident: 'resident', body: 'body', visit: 'visit' },
  ...{ progress: 'household', holder: 'resident', merchant: 'merchant', facility: 'facility', concern: 'concern' },
  ...{ warning: 'warning', scamReport: 'scam-report' },
  ...{ bill: 'bill', payout: 'payout', rightsRequest: 'rights-request', healthCardCount: 'health-card-count' },
  ...{ session: 'session', attendance: 'attendance', messageReceipt: 'message-receipt' },
  ...{ completion: 'completion', staffCount: 'staff-count' },
  ...{ documentCount: 'document-count', officeCount: 'office-count' },
  ...{ mobileCoverage: 'mobile-coverage', fibreState: 'fibre-state', cameraSite: 'camera-site' },
  homeConnection: 'home-connection',
  ...{ platformTotal: 'platform-total', enterpriseCount: 'enterprise-count', enterpriseTool: 'enterprise-tool' },
  ...{ website: 'website', sellerReport: 'seller-report' },
  ...{ feedback: 'feedback', rating: 'rating' },
  ...{ seller: 'seller', product: 'product', listing: 'listing', supportRecord: 'support-record' },
  labelIssue: 'label-issue',
  dossierTotal: 'dossier-total',
}

export function restatementHandlers(parts: ServiceParts, definitions: Definitions): Handlers<typeof restatementRoutes> {
  return {
    listRestatements: (request, context) => answerRestatements(request, context, parts, definitions),
    listClosedChanges: (request, context) => answerChanges(request, context, parts),
  }
}

async function answerRestatements(
  { params, query }: RequestOf<typeof listRestatements>,
  context: RequestContext,
  parts: ServiceParts,
  definitions: Definitions,
): Promise<OutcomeOf<typeof listRestatements>> {
  const closing = await findVisibleClosing(parts, params.closingId, context)
  if (!closing) return NO_SUCH_CLOSING
  const comparison = compareDefinitions(closing, await definitions.now())
  const asked = { position: closing.link.position, redefined: redefinedIn(comparison) }
  const { items, ...next } = await listCandidates(parts.database, query, asked)
  return accept({ items: await compare(parts.database, items, comparison), ...next })
}

/** Candidates that are other values by now: read from the sums of now, so that they are what everybody sees. */
async function compare(database: Database, candidates: readonly Candidate[], comparison: Comparison) {
  const asked = new Set(candidates.map(({ indicatorId }) => indicatorId))
  const wants = distinctWants(
    [...comparison].flatMap(([id, { redefined }]) => (asked.has(id) && redefined ? wantsOf(redefined.wanted) : [])),
  )
  const codes = [...new Set(candidates.map(({ unitCode }) => unitCode))]
  const sums = await sumCells(database, codes, wants)
  return candidates.flatMap((candidate) => {
    const compared = comparison.get(candidate.indicatorId)
    return (compared && restatementOf(candidate, compared, sumsIn(wants, sums.get(candidate.unitCode) ?? []))) ?? []
  })
}

async function answerChanges(
  { params, query }: RequestOf<typeof listClosedChanges>,
  context: RequestContext,
  parts: ServiceParts,
): Promise<OutcomeOf<typeof listClosedChanges>> {
  const closing = await findVisibleClosing(parts, params.closingId, context)
  if (!closing) return NO_SUCH_CLOSING
  const { items, ...next } = await listChanges(parts.database, query, closing.link.position)
  return accept({ items: items.map(asChange), ...next })
}

function asChange({ lateChangeId, source, id, ...change }: ChangeRow): ClosedChange {
  if (source === null) return { ...change, kind: 'unit', id: change.unit, topic: null }
  const { event }: Source = SOURCES[source]
  return { ...change, kind: KINDS[source], id: id ?? '', topic: event.topic.name }
}
