import { type LabelIssueState, labelIssueChanged } from '@lantoa/contracts/market/labels.events'
import { since, stock } from './measure.ts'
import { source } from './source.ts'

/** Cumulative: a label that was revoked since was issued all the same. */
export const labelIssueSource = source(labelIssueChanged, [
  stock('labels-issued', 'label-issue', 'tem truy xuất nguồn gốc đã cấp', (issue: LabelIssueState) => [
    { unit: issue.hamletCode, days: since(issue.issuedOn), amount: issue.count },
  ]),
])
