import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { LabelIssueId, ProductId } from '../ids.ts'
import { KeptDay } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

/** How many labels were made for a product: never their codes. */
export const LabelIssueState = z
  .object({
    labelIssueId: LabelIssueId,
    productId: ProductId,
    hamletCode: HamletCode,
    count: z.int(),
    issuedOn: KeptDay,
    revoked: z.int(),
  })
  .meta({ id: 'LabelIssueState' })
export type LabelIssueState = z.output<typeof LabelIssueState>

export const labelIssueTopic = defineTopic('market.label-issue.v1', {
  kind: 'entity',
  description: 'Every issue of labels with how many there are, keyed by its id',
})
export const labelIssueChanged = defineEvent('market.label-issue-changed', 1, {
  topic: labelIssueTopic,
  schema: LabelIssueState,
})
