import type { TestService } from '@lantoa/chassis/testing/started-service'

type Reporting = ReturnType<TestService['as']>['reporting']
/** As the SDK takes it: what is left out is not there. */
export type Draft = Parameters<Reporting['draftScorecard']>[0]['body']

/** 10 points: 6 for homes with a core person, up to 80 %; 4 for a plan that somebody has seen. */
export const CARD: Draft = {
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
