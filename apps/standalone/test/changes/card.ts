import type { Args } from '@lantoa/sdk/client'

/** 10 points: 6 for homes with a core person, 4 for a plan that somebody has seen. */
export const CARD: Args<'reporting', 'draftScorecard'>['body'] = {
  ...{ unit: '91', code: 'CDS-XA', year: 2026, name: 'Bộ chỉ số cấp xã', issuer: 'UBND tỉnh An Giang' },
  ...{ level: 'commune', verified: false, note: 'Ví dụ', decimals: 2, points: 10 },
  groups: [
    {
      ...{ groupId: 'society', name: 'Xã hội số', pillar: 'society', points: 6 },
      components: [
        {
          ...{ componentId: 'core', name: 'Hộ có hạt nhân số', points: 6, indicatorId: 'I-05' },
          scoring: { method: 'attainment', target: 80 },
        },
      ],
    },
    {
      ...{ groupId: 'plan', name: 'Thể chế', points: 4 },
      components: [{ componentId: 'plan.1', name: 'Có kế hoạch năm', points: 4, scoring: { method: 'yes-no' } }],
    },
  ],
}
