import { ConfigError, readConfig } from '@lantoa/chassis/process/config'
import { expect, test } from 'vitest'
import webPush from 'web-push'
import { z } from 'zod'
import { deliveryOf, deliverySettings } from './config.ts'

const schema = z.object(deliverySettings)
const read = (env: NodeJS.ProcessEnv) => deliveryOf(readConfig(schema, env))

test('nothing set: nothing is sent', () => {
  expect(read({})).toEqual({ push: undefined, webhooks: {}, allowPrivate: false })
})

test('keys and gateways as an operator writes them', () => {
  const { publicKey, privateKey } = webPush.generateVAPIDKeys()
  const zalo = { url: 'https://gateway.example/zalo', secret: 'mười sáu ký tự trở lên' }
  const found = read({
    ...{ TEAMS_PUSH_PUBLIC_KEY: publicKey, TEAMS_PUSH_PRIVATE_KEY: privateKey },
    TEAMS_WEBHOOKS: JSON.stringify({ zalo_oa: zalo }),
    TEAMS_PUSH_CONTACT: 'mailto:van-hanh@tinh.example',
  })
  expect(found).toEqual({
    push: { publicKey, privateKey, subject: 'mailto:van-hanh@tinh.example' },
    webhooks: { zalo_oa: zalo },
    allowPrivate: false,
  })
})

test.each([
  ['{', 'JSON'],
  ['{"loa":{"url":"https://a.example","secret":"0123456789abcdef"}}', 'TEAMS_WEBHOOKS: unknown field'],
  ['{"radio":{"url":"ftp://a.example","secret":"0123456789abcdef"}}', 'URL'],
  ['{"radio":{"url":"https://a.example","secret":"short"}}', '16'],
])('a setting that does not fit is named: %s', (TEAMS_WEBHOOKS, word) => {
  expect(() => read({ TEAMS_WEBHOOKS })).toThrow(ConfigError)
  expect(() => read({ TEAMS_WEBHOOKS })).toThrow(word)
})
