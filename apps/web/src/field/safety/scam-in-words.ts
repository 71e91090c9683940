import type { Data } from '@lantoa/sdk'
import { say, type Word } from '../../words/field-later.ts'

export type ScamReport = Data<'teams', 'getScamReport'>

export const KIND_WORDS: Readonly<Record<ScamReport['kind'], Word>> = {
  fake_official: 'scam.fake-official',
  fake_bank: 'scam.fake-bank',
  fake_relative: 'scam.fake-relative',
  prize: 'scam.prize',
  investment: 'scam.investment',
  easy_job: 'scam.easy-job',
  online_sale: 'scam.online-sale',
  malicious_app: 'scam.malicious-app',
  other: 'scam.other-kind',
}

export const MEDIUM_WORDS: Readonly<Record<ScamReport['medium'], Word>> = {
  call: 'scam.call',
  sms: 'scam.sms',
  zalo: 'scam.zalo',
  facebook: 'scam.facebook',
  other_network: 'scam.other-network',
  website: 'scam.website',
  in_person: 'scam.in-person',
  other: 'scam.other-medium',
}

export const HARM_WORDS: Readonly<Record<ScamReport['harm'], Word>> = {
  none: 'scam.no-harm',
  some: 'scam.some-harm',
  unknown: 'scam.unknown-harm',
}

/** 'Tin báo lừa đảo: giả danh ngân hàng'; of a kind that is newer than this app its own name. */
export function scamInWords({ kind }: Pick<ScamReport, 'kind'>): string {
  const word: Word | undefined = KIND_WORDS[kind]
  return say('scam.report', { kind: word ? say(word) : kind })
}
