import { causesOf, command, valuesOf } from '@lantoa/chassis/commands/command'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { issueLabels, revokeLabels } from '@lantoa/contracts/market/labels.http'
import { product } from '../products/products.ts'
import { decideIssue, decideRevocation, NO_SUCH_ISSUE, seesProduct } from './domain.ts'
import { labelIssues } from './published.ts'
import { findNamed, labelIssue, type Revoking, type StoredIssue, writeLabels, writeRevocations } from './store.ts'

const answer = (value: StoredIssue) => accept(value, value.version)
const idOf = ({ labelIssueId }: StoredIssue) => labelIssueId

export function issueCommand(parts: ServiceParts) {
  return command(parts, issueLabels, {
    keys: ({ labelIssueId }) => ({ issue: labelIssueId }),
    async gather(tx, { keys, commands }) {
      const known = await labelIssue.find(tx, keys.issue)
      const named = [...known.values(), ...commands.map(({ input }) => input)].map(({ productId }) => productId)
      return { known, products: await product.share(tx, named) }
    },
    recorded: {
      find({ input: { labelIssueId } }, { known }) {
        const value = known.get(labelIssueId)
        return value && { value, recordedAs: { labelIssueId, productId: value.productId, count: value.count } }
      },
      sees: (caller, { productId }, { products }, context) => seesProduct(caller, products.get(productId), context),
      hidden: NO_SUCH_ISSUE,
      differs: 'label-issue-differs',
    },
    decide: (given, { products }, context) => decideIssue(given, products, context),
    async write(tx, fresh, context) {
      const issues = valuesOf(fresh)
      labelIssue.insert(tx, issues)
      writeLabels(tx, issues)
      await labelIssues.append(tx, issues, causesOf(fresh, idOf), context)
    },
    answer,
  })
}

export function revokeCommand(parts: ServiceParts) {
  return command(parts, revokeLabels, {
    keys: ({ labelIssueId }) => ({ issue: labelIssueId }),
    async gather(tx, { keys, commands }) {
      const issues = await labelIssue.lock(tx, keys.issue)
      const ids = [...issues.values()].map(({ productId }) => productId)
      const codes = commands.flatMap(({ input }) => input.codes)
      return { issues, products: await product.find(tx, ids), named: await findNamed(tx, codes) }
    },
    decide: decideRevocation,
    async write(tx, fresh, context) {
      const issues: Revoking[] = valuesOf(fresh)
      writeRevocations(tx, issues, context.today)
      labelIssue.update(tx, issues, ['revoked', 'version'])
      await labelIssues.append(tx, issues, causesOf(fresh, idOf), context)
    },
    answer,
  })
}
