import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import type { SealingKey } from '@lantoa/contracts/identity/sealed-records.http'
import { v7 as uuid } from 'uuid'

/** A record as a phone saves it. */
export function madeRecord(householdId: string, more: object = {}) {
  return {
    ...{ recordedBy: 'volunteer-1', kind: 'visit', id: uuid(), householdId, schema: 1 },
    ...{ madeAt: '2026-03-17T11:40:00.000Z', record: { outcome: 'done', note: '' } },
    ...more,
  }
}

/** Sealed as the document says that a phone does it. */
export function sealRecord({ keyId, publicKey }: SealingKey, record: object) {
  const own = createECDH('prime256v1')
  const point = own.generateKeys()
  const secret = own.computeSecret(Buffer.from(publicKey, 'base64url'))
  const key = Buffer.from(hkdfSync('sha256', secret, point, `lantoa sealed record ${keyId}`, 32))
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const body = [cipher.update(JSON.stringify(record)), cipher.final(), cipher.getAuthTag()]
  return { keyId, sealed: Buffer.concat([Buffer.of(1), point, iv, ...body]).toString('base64url') }
}
