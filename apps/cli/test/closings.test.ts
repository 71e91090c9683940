import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import type { Data } from '@lantoa/sdk'
import { closedIndicatorLine, closedValueLine, closingLinkText, closingText, NO_HASH } from '@lantoa/sdk/closing-texts'
import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

type Closing = Data<'reporting', 'getClosing'>
type Value = Data<'reporting', 'listClosedValues'>['items'][number]

const ID = '0199f3e0-7c1a-7000-8000-000000000001'
const PATH = `/reporting/v1/closings/${ID}`
const KEYS = generateKeyPairSync('ed25519')
const { x = '' } = KEYS.publicKey.export({ format: 'jwk' })
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const VALUES: Value[] = [
  { unit: '31027@2025-07-01', indicatorId: 'I-04', numerator: 64, denominator: 120, value: 53.3 },
  { unit: '31027.07@2025-07-01', indicatorId: 'I-04', numerator: 0, denominator: 0, value: null },
]
const INDICATORS: Closing['indicators'] = [
  {
    ...{ indicatorId: 'I-04', version: 1, from: '2026-03-09', until: '2026-03-16' },
    ...{ numerator: ['homes-visited-week'], denominator: ['households'] },
  },
]
const CLOSING = seal({
  ...{ closingId: ID, unit: '31027@2025-07-01', period: '2026-W11', from: '2026-03-09', until: '2026-03-16' },
  ...{ closedBy: 'lead-1', closedAt: '2026-03-17T13:15:00.000Z', valueCount: 2 },
  contentHash: sha256([...INDICATORS.map(closedIndicatorLine), ...VALUES.map(closedValueLine)].join('')),
})

function seal(body: Omit<Closing, 'link' | 'indicators'>): Closing {
  const place = { position: 1, previousHash: NO_HASH, bodyHash: sha256(closingText(body)) }
  const text = closingLinkText(place)
  const signature = sign(null, Buffer.from(text), KEYS.privateKey).toString('base64url')
  return { ...body, indicators: INDICATORS, link: { ...place, hash: sha256(text), keyId: '1', signature } }
}

function answers(changed: { values?: Value[]; last?: number } = {}): Answers {
  return {
    'GET /reporting/v1/closings/keys': () => ({
      keys: [{ kid: '1', kty: 'OKP', crv: 'Ed25519', x, use: 'sig', alg: 'EdDSA' }],
    }),
    'GET /reporting/v1/closings/chain': () => ({ items: [CLOSING.link], last: changed.last ?? 1 }),
    'GET /reporting/v1/closings': () => ({ items: [CLOSING] }),
    [`GET ${PATH}`]: () => CLOSING,
    [`GET ${PATH}/values`]: () => ({ items: changed.values ?? VALUES }),
    'GET /reporting/v1/indicators': () => ({ items: [] }),
  }
}

test('a period is closed under an id of its own, or the one that is given', async () => {
  const { lantoa, asked } = await stage({ answers: { [`PUT ${PATH}`]: () => CLOSING } })
  const { out, err } = await lantoa('closings', 'close', '--unit', '31027', '--period', '2026-W11', '--closing', ID)
  expect(asked.at(-1)?.body).toEqual({ unit: '31027', period: '2026-W11' })
  expect(out).toContain('period    2026-W11 (09/03/2026 – 15/03/2026)\n')
  expect(out).toContain(`hash      ${CLOSING.link.hash}\n`)
  expect(err).toContain('Note the hash')
  expect(await lantoa('closings', 'close', '--unit', '31027', '--period', 'soon')).toMatchObject({ exitCode: 2 })
})

test('what is refused is said with its reason', async () => {
  const refusal = () => problem(409, 'period-not-over', { detail: 'It can be closed from 2026-04-01 on.' })
  const { lantoa } = await stage({ answers: { [`PUT ${PATH}`]: refusal } })
  const { exitCode, err } = await lantoa('closings', 'close', '--unit', '91', '--period', '2026-03', '--closing', ID)
  expect(exitCode).toBe(1)
  expect(err).toContain('It can be closed from 2026-04-01 on.')
})

test('closings are listed and shown, of the unit itself or with all beneath', async () => {
  const { lantoa } = await stage({ answers: answers() })
  expect((await lantoa('closings', 'list', '--unit', '91')).out).toContain(`1  ${ID}  31027@2025-07-01  2026-W11`)
  const own = await lantoa('closings', 'show', ID)
  expect(own.out).toMatch(/31027@2025-07-01 +I-04 +64 +120 +53,3\n/)
  expect(own.out).not.toContain('31027.07')
  expect((await lantoa('closings', 'show', ID, '--all')).out).toMatch(/31027\.07@2025-07-01 +I-04 +0 +0 +no data\n/)
  expect(JSON.parse((await lantoa('closings', 'show', ID, '--all', '--json')).out).values).toEqual(VALUES)
})

test('what has changed since is shown, and of one value by whom', async () => {
  const was = { version: 1, numerator: 64, denominator: 120, value: 53.3 }
  const restatement = {
    ...{ unit: '31027@2025-07-01', indicatorId: 'I-04', closed: was, now: { ...was, numerator: 63, value: 52.5 } },
    ...{ difference: { numerator: -1, denominator: 0, value: -0.8 }, reasons: ['corrected'] },
  }
  const change = {
    ...{ kind: 'visit', id: ID, topic: 'teams.visit-recorded.v1', unit: '31027.07', part: 'numerator' },
    ...{ measure: 'homes-visited-week', day: null, amount: 3, reason: 'late', arrivedAt: '2026-03-17T13:15:00.000Z' },
  }
  const { lantoa } = await stage({
    answers: {
      [`GET ${PATH}/restatements`]: () => ({ items: [restatement] }),
      [`GET ${PATH}/changes`]: () => ({ items: [change] }),
    },
  })
  const { out } = await lantoa('closings', 'restatements', ID)
  expect(out).toMatch(/31027@2025-07-01 +I-04 +64 of 120 = 53,3 +63 of 120 = 52,5 +-0,8 +corrected\n/)
  const one = await lantoa('closings', 'restatements', ID, '--unit', '31027', '--indicator', 'I-04')
  expect(one.out).toMatch(/17\/03\/2026 20:15 +visit +0199.+ +31027\.07 +before +\+3 +numerator +late\n/)
  expect(await lantoa('closings', 'restatements', ID, '--unit', '31027')).toMatchObject({ exitCode: 2 })
})

test('verify counts everything over, and names the first closing that is not as it was closed', async () => {
  const { lantoa, asked } = await stage({ answers: answers() })
  const good = await lantoa('closings', 'verify', '--noted', CLOSING.link.hash, '--key', `1:${x}`)
  expect(good.out).toBe(
    'In the chain: 1, each after the one before it. Counted over with all values: 1.\n' +
      `Last hash, worth noting: ${CLOSING.link.hash}\n`,
  )
  expect(good.exitCode).toBe(0)
  // Without a unit those of the token.
  expect(asked.find(({ url }) => url.pathname.endsWith('/closings'))?.url.searchParams.get('unit')).toBe('VN')

  const altered = await stage({ answers: answers({ values: VALUES.map((value) => ({ ...value, numerator: 65 })) }) })
  expect(await altered.lantoa('closings', 'verify', '--unit', '31027')).toMatchObject({
    exitCode: 1,
    out: `Not as it was closed: closing 1 (31027@2025-07-01, 2026-W11, ${ID}) was altered: its values or definitions are not those that were closed.\n`,
  })
  const shorter = await stage({ answers: answers({ last: 2 }) })
  const { out, exitCode } = await shorter.lantoa('closings', 'verify', '--json')
  expect(JSON.parse(out).broken).toEqual({ position: 2, fault: 'missing' })
  expect(exitCode).toBe(1)
  const anew = await lantoa('closings', 'verify', '--noted', '0'.repeat(64))
  expect(anew.out).toContain('the chain does not hold the hash that was noted')
  expect(await lantoa('closings', 'verify', '--noted', 'short')).toMatchObject({ exitCode: 2 })
  expect(await lantoa('closings', 'verify', '--key', '1')).toMatchObject({ exitCode: 2 })
})
