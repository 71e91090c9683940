import { z } from 'zod'
import { defineFile } from '../define-file.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { LabelIssueId, ProductId } from '../ids.ts'
import { code } from '../text.ts'
import { IssuedLabel, LABELS_AT_ONCE, LabelCode, LabelIssue, ShownLabel } from './labels.ts'

const issue = z.strictObject({ labelIssueId: LabelIssueId })
const label = z.strictObject({ code: LabelCode })

export const issueLabels = defineRoute({
  ...{ method: 'put', path: '/label-issues/{labelIssueId}', operationId: 'issueLabels', permission: 'labels:issue' },
  ...{ summary: 'Make labels for a product: sent again it makes no others', params: issue, response: LabelIssue },
  body: z.strictObject({ productId: ProductId, count: z.int().min(1).max(LABELS_AT_ONCE) }).meta({
    id: 'LabelIssuing',
    examples: [{ productId: '01990f3e-7c1a-7000-8000-0000000000f2', count: 200 }],
  }),
  refusals: { 'unknown-product': 422, 'ocop-expired': 422, 'label-issue-differs': 409 },
  etag: 'returned',
} as const)

export const getLabelIssue = defineRoute({
  ...{ method: 'get', path: '/label-issues/{labelIssueId}', operationId: 'getLabelIssue', permission: 'labels:read' },
  ...{ summary: 'An issue of labels', params: issue, response: LabelIssue, etag: 'returned' },
} as const)

export const listLabelIssues = defineList({
  ...{ path: '/products/{productId}/label-issues', operationId: 'listLabelIssues', permission: 'labels:read' },
  summary: 'The labels that were made for a product, the latest first',
  ...{ params: z.strictObject({ productId: ProductId }), item: LabelIssue, order: ['-issuedOn', '-labelIssueId'] },
})

export const listLabels = defineList({
  ...{ path: '/label-issues/{labelIssueId}/labels', operationId: 'listLabels', permission: 'labels:issue' },
  summary: 'The labels of an issue, to print them again or to see which may be copied',
  ...{ params: issue, item: IssuedLabel, order: ['number'] },
})

export const printLabels = defineFile({
  ...{ path: '/label-issues/{labelIssueId}/sheet', operationId: 'printLabels', permission: 'labels:issue' },
  ...{ summary: 'The labels of an issue as a page to print, each with its QR code', params: issue },
  query: z.strictObject({
    address: code(
      /^https?:\/\/[a-z0-9.-]{1,180}(:\d{1,5})?$/,
      'an address such as https://lantoa.example, without a path',
    ).meta({
      description: 'Where buyers reach this service',
      examples: ['https://lantoa.example'],
    }),
  }),
  mediaTypes: ['text/html; charset=utf-8'],
})

export const revokeLabels = defineRoute({
  ...{ method: 'post', path: '/label-issues/{labelIssueId}/revoke', operationId: 'revokeLabels' },
  ...{ permission: 'labels:issue', summary: 'Revoke labels of an issue, or all of them: it cannot be undone' },
  ...{ params: issue, response: LabelIssue },
  body: z
    .strictObject({
      codes: z.array(LabelCode).max(1_000).default([]),
      all: z.boolean().default(false).meta({ description: 'Every label of the issue; `codes` is empty then' }),
    })
    .meta({ id: 'LabelRevocation', examples: [{ codes: ['7H3K9M2QWX4TR8VB'] }, { all: true }] }),
  refusals: { 'unknown-label': 422, 'no-label-named': 422 },
} as const)

export const getLabel = defineRoute({
  ...{ method: 'get', path: '/labels/{code}', operationId: 'getLabel', permission: 'public:read' },
  ...{ summary: 'What a label says to a buyer', params: label, response: ShownLabel, etag: 'content' },
} as const)

export const showLabel = defineFile({
  ...{ path: '/labels/{code}/page', operationId: 'showLabel', permission: 'public:read', params: label },
  ...{ summary: 'The same as a page, which opens when a label is scanned', mediaTypes: ['text/html; charset=utf-8'] },
})

export const labelRoutes = {
  ...{ issueLabels, getLabelIssue, listLabelIssues, listLabels, printLabels, revokeLabels, getLabel, showLabel },
}
