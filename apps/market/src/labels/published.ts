import { entity } from '@lantoa/chassis/outbox/entity'
import { labelIssueChanged } from '@lantoa/contracts/market/labels.events'
import { labelIssue } from './store.ts'

export const labelIssues = entity(labelIssueChanged, {
  ...{ table: 'label_issue', key: 'label_issue_id', version: 'version' },
  load: async (tx, ids) => [...(await labelIssue.find(tx, ids)).values()],
  entry: (issue) => ({ key: issue.labelIssueId, data: issue, sequence: issue.version }), // its schema takes its fields
})
