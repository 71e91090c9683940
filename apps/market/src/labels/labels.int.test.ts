import type { TestService } from '@lantoa/chassis/testing/started-service'
import { createLantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make, sell } from '../../test/shop.ts'
import { startMarketForTest } from '../../test/started-market.ts'

const OCOP = { score: 82.5, decision: '1234/QĐ-UBND', decidedOn: '2025-11-20' }
const SELLER = uuid()
let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
  await sell(service, SELLER)
})
afterAll(() => service.stop())

const officer = (units = ['31027']) => service.as({ roles: ['commune_officer'], units }).market
const buyer = () => createLantoa({ baseUrl: service.baseUrl, token: '', retries: 0 }).market

async function newProduct(more: object = {}): Promise<string> {
  const productId = uuid()
  await make(service, productId, SELLER, more)
  return productId
}
const issue = (productId: string, count = 3, labelIssueId = uuid(), by = officer()) =>
  by.issueLabels({ params: { labelIssueId }, body: { productId, count } })
async function codesOf(labelIssueId: string): Promise<string[]> {
  const { items } = await officer().listLabels({ params: { labelIssueId } }).orThrow()
  return items.map(({ code }) => code)
}
async function newLabels(more: object = {}, count = 3) {
  const { labelIssueId } = await issue(await newProduct(more), count).orThrow()
  return { labelIssueId, codes: await codesOf(labelIssueId) }
}
const revoke = (labelIssueId: string, body: { codes?: string[]; all?: boolean }, by = officer()) =>
  by.revokeLabels({ params: { labelIssueId }, body })
const page = (code: string, headers: Record<string, string> = {}) =>
  fetch(`${service.baseUrl}/market/v1/labels/${code}/page`, { headers })

describe('an issue', () => {
  test('has as many labels as were asked for, each of its own, and sent again no others', async () => {
    const [productId, labelIssueId] = [await newProduct(), uuid()]
    const first = await issue(productId, 50, labelIssueId).orThrow()
    expect(first).toMatchObject({ productId, count: 50, issuedOn: '2026-03-17', revoked: 0, hamletCode: '31027.07' })
    const codes = await codesOf(labelIssueId)
    expect(new Set(codes).size).toBe(50)
    expect(await issue(productId, 50, labelIssueId).orThrow()).toEqual(first)
    expect(await codesOf(labelIssueId)).toEqual(codes)
    expect((await issue(productId, 51, labelIssueId)).error).toMatchObject({ code: 'label-issue-differs' })
  })

  test('sent twice at one moment has its labels once', async () => {
    const [productId, labelIssueId] = [await newProduct(), uuid()]
    await Promise.all([1, 2, 3].map(() => issue(productId, 4, labelIssueId).orThrow()))
    expect(await codesOf(labelIssueId)).toHaveLength(4)
  })

  test('is of a product of the own units whose certificate, where it has one, is good', async () => {
    const expired = await newProduct({ ocop: { ...OCOP, validTo: '2026-03-16' } })
    const lastDay = await newProduct({ ocop: { ...OCOP, validTo: '2026-03-17' } })
    const there = officer(['31018'])
    expect((await issue(expired)).error).toMatchObject({ code: 'ocop-expired', pointer: '/productId' })
    expect((await issue(lastDay)).error).toBeUndefined()
    expect((await issue(lastDay, 3, uuid(), there)).error).toMatchObject({ code: 'unknown-product' })
    expect((await issue(uuid())).error).toMatchObject({ code: 'unknown-product' })
    expect((await issue(lastDay, 10_001)).error).toMatchObject({ code: 'invalid-request' })
  })

  test('is as good as not there for who has other units', async () => {
    const { labelIssueId } = await newLabels()
    const [params, there] = [{ labelIssueId }, officer(['31018'])]
    const missing = { status: 404, code: 'not-found' }
    expect((await there.getLabelIssue({ params })).error).toMatchObject(missing)
    expect((await there.listLabels({ params })).error).toMatchObject(missing)
    expect((await revoke(labelIssueId, { all: true }, there)).error).toMatchObject(missing)
  })

  test('of a product are listed', async () => {
    const productId = await newProduct()
    const ids = [await issue(productId).orThrow(), await issue(productId).orThrow()].map((one) => one.labelIssueId)
    const { items } = await officer().listLabelIssues({ params: { productId } }).orThrow()
    expect(items.map(({ labelIssueId }) => labelIssueId)).toEqual(ids.toReversed())
  })
})

describe('a label', () => {
  test('says to anybody what it is on, and who sells that only where the seller agreed', async () => {
    const [shy, open] = [await newLabels({ ocop: OCOP }), uuid()]
    const params = { code: shy.codes[0] ?? '' }
    expect(await buyer().getLabel({ params }).orThrow()).toMatchObject({
      ...{ status: 'valid', product: 'Khóm sấy dẻo', seller: null, stars: 4, ocopUntil: '2028-11-20' },
      manyPlaces: false,
    })
    const body = { hamletCode: '31027.07', since: '2025-07-01', name: 'HTX Minh Thuận', kind: 'cooperative' } as const
    await officer()
      .recordSeller({ params: { sellerId: open }, body: { ...body, trade: 'farmer', showsName: true } })
      .orThrow()
    const productId = uuid()
    await make(service, productId, open)
    const { labelIssueId } = await issue(productId).orThrow()
    const [code = ''] = await codesOf(labelIssueId)
    expect(await buyer().getLabel({ params: { code } }).orThrow()).toMatchObject({ seller: 'HTX Minh Thuận' })
  })

  test('that was revoked says so at once, and the others of its issue stay', async () => {
    const { labelIssueId, codes } = await newLabels()
    const [first = '', second = ''] = codes
    const status = async (code: string) => (await buyer().getLabel({ params: { code } }).orThrow()).status
    expect(await status(first)).toBe('valid')
    expect(await revoke(labelIssueId, { codes: [first, first] }).orThrow()).toMatchObject({ revoked: 1, version: 2 })
    expect([await status(first), await status(second)]).toEqual(['revoked', 'valid'])
    expect(await revoke(labelIssueId, { codes: [first] }).orThrow()).toMatchObject({ revoked: 1, version: 2 })
    expect(await revoke(labelIssueId, { all: true }).orThrow()).toMatchObject({ revoked: 3, version: 3 })
    expect([await status(first), await status(second)]).toEqual(['revoked', 'revoked'])
  })

  test('of another issue is not revoked, and nothing of what was named with it', async () => {
    const [mine, theirs] = [await newLabels(), await newLabels()]
    const codes = [mine.codes[0] ?? '', theirs.codes[0] ?? '']
    expect((await revoke(mine.labelIssueId, { codes })).error).toMatchObject({
      ...{ code: 'unknown-label', pointer: '/codes/1' },
    })
    expect((await revoke(mine.labelIssueId, {})).error).toMatchObject({ code: 'no-label-named' })
    expect((await revoke(mine.labelIssueId, { codes, all: true })).error).toMatchObject({ code: 'no-label-named' })
    for (const code of codes) expect((await buyer().getLabel({ params: { code } })).data?.status).toBe('valid')
  })

  test('that nobody made is none', async () => {
    expect((await buyer().getLabel({ params: { code: '0000000000000000' } })).error).toMatchObject({
      code: 'not-found',
    })
    expect((await buyer().getLabel({ params: { code: 'LOOK-ALIKE' } })).error).toMatchObject({
      code: 'invalid-request',
    })
  })
})

describe('the page of a label', () => {
  test('is shown to anybody, sets no cookie, may be kept for a minute, and names itself', async () => {
    const { codes } = await newLabels({ ocop: OCOP })
    const answer = await page(codes[0] ?? '')
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(/^inline/)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
    expect(answer.headers.get('set-cookie')).toBeNull()
    for (const said of ['Tem còn hiệu lực', 'Khóm sấy dẻo', 'OCOP 4 sao']) expect(text).toContain(said)
    expect(text).not.toMatch(/<script|<img|https?:/)
    const again = await page(codes[0] ?? '', { 'if-none-match': answer.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  test('says of a revoked one that it is, and of a code that nobody made that there is none', async () => {
    const { labelIssueId, codes } = await newLabels()
    await revoke(labelIssueId, { all: true }).orThrow()
    expect(await (await page(codes[0] ?? '')).text()).toContain('Tem đã bị thu hồi')
    expect(await (await page('0000000000000000')).text()).toContain('Không có tem này')
  })

  test('shows what somebody wrote as it was written', async () => {
    const productId = uuid()
    await make(service, productId, SELLER, { name: 'Mắm <b>"cá" & tôm</b>' })
    const { labelIssueId } = await issue(productId, 1).orThrow()
    const text = await (await page((await codesOf(labelIssueId))[0] ?? '')).text()
    expect(text).toContain('Mắm &lt;b&gt;&quot;cá&quot; &amp; tôm&lt;/b&gt;')
  })
})

test('a sheet has a QR code for each label that is good', async () => {
  const { labelIssueId, codes } = await newLabels({}, 3)
  await revoke(labelIssueId, { codes: [codes[1] ?? ''] }).orThrow()
  const token = await service.token({ roles: ['commune_officer'], units: ['31027'] })
  const url = `${service.baseUrl}/market/v1/label-issues/${labelIssueId}/sheet?address=https://lantoa.example`
  const text = await (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).text()
  expect(text.match(/<svg/g)).toHaveLength(2)
  const inGroups = codes.map((code) => code.replaceAll(/(.{4})(?=.)/g, '$1 '))
  expect(inGroups.map((code) => text.includes(code))).toEqual([true, false, true])
})
