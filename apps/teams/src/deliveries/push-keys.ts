import webPush from 'web-push'
import type { DeliverySettings } from './settings.ts'

/** A new pair of keys, as text that is kept. */
export function newPushKeys(): string {
  return JSON.stringify(webPush.generateVAPIDKeys())
}

/** What is set up where nothing is but these keys: phones are told of messages, and no gateway is there. */
export function deliveryByPush(keys: string, subject: string): DeliverySettings {
  const { publicKey, privateKey } = JSON.parse(keys) as { publicKey: string; privateKey: string }
  return { push: { publicKey, privateKey, subject }, webhooks: {}, allowPrivate: false }
}
