const KINDS = [
  ...(['household', 'resident', 'body', 'membership', 'person', 'visit', 'account', 'claim', 'closing'] as const),
  ...(['merchant', 'healthFacility', 'device', 'correction', 'warning', 'scamReport'] as const),
  ...(['concern', 'answer'] as const),
  ...(['programme', 'campaign', 'catalogueEntry', 'target'] as const),
  ...(['bill', 'payout'] as const),
  ...(['session', 'attendance'] as const),
  ...(['message'] as const),
  ...(['restaffing'] as const),
  ...(['rightsRequest', 'breach'] as const),
  ...(['healthCardCount'] as const),
  ...(['course', 'lesson', 'staffCount', 'completion', 'official'] as const),
  ...(['counter'] as const),
  ...(['documentCount', 'officeCount', 'digitalService', 'centreCheck', 'school'] as const),
  ...(['mobileCoverage', 'fibreState', 'homeConnection', 'cameraSite', 'informationPoint'] as const),
  ...(['platformTotal', 'enterpriseCount', 'enterpriseTool', 'website'] as const),
  ...(['livestream', 'marketProgramme', 'marketNotice'] as const),
  ...(['feedback'] as const),
  ...(['seller', 'product', 'listing', 'supportRecord'] as const),
  ...(['organisation', 'legalAct', 'plan', 'planTask', 'unitTitle', 'place'] as const),
] as const

/** The id of the n-th thing of a kind: the same in every start, and of version 7 like the ids of real clients. */
export function demoId(kind: (typeof KINDS)[number], number: number): string {
  const group = String(KINDS.indexOf(kind) + 1).padStart(4, '0')
  return `0198f000-${group}-7000-8000-${number.toString(16).padStart(12, '0')}`
}
