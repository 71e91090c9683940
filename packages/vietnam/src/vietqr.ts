import { crc16 } from './crc16.ts'
import { asciiPunctuation, unaccent } from './text.ts'
import { readTlv, writeTlv } from './tlv.ts'

/** A transfer to an account or a card. `amount` is whole đồng; with an amount the code is dynamic. */
export type VietQr = {
  readonly bin: string
  readonly target: 'account' | 'card'
  readonly number: string
  readonly amount?: number
  readonly purpose?: string
}

export type VietQrFieldError = 'invalid-bin' | 'invalid-number' | 'invalid-amount' | 'invalid-purpose'
export type VietQrParseError = VietQrFieldError | 'malformed' | 'checksum-differs' | 'not-vietqr' | 'not-vnd'

export type BuiltVietQr =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: VietQrFieldError }
export type ParsedVietQr =
  | { readonly ok: true; readonly value: VietQr }
  | { readonly ok: false; readonly error: VietQrParseError }

const NAPAS = 'A000000727'
const SERVICES = { account: 'QRIBFTTA', card: 'QRIBFTTC' } as const
const CRC_HEAD = '6304'

/** The text of a VietQR code. Marks are taken off the purpose; what then is not printable ASCII of ≤ 25 is refused. */
export function buildVietQr(transfer: VietQr): BuiltVietQr {
  const purpose = transfer.purpose === undefined ? undefined : asciiPunctuation(unaccent(transfer.purpose)).trim()
  const plain = { ...transfer, ...(purpose !== undefined && { purpose }) }
  const error = checkFields(plain)
  if (error) return { ok: false, error }
  const body = [
    writeTlv('00', '01'),
    writeTlv('01', plain.amount === undefined ? '11' : '12'),
    writeTlv('38', writeReceiver(plain)),
    writeTlv('53', '704'),
    plain.amount === undefined ? '' : writeTlv('54', String(plain.amount)),
    writeTlv('58', 'VN'),
    plain.purpose === undefined ? '' : writeTlv('62', writeTlv('08', plain.purpose)),
    CRC_HEAD,
  ].join('')
  return { ok: true, value: body + crc16(body) }
}

/**
 * Reads a VietQR code of any bank; tags that a transfer does not need (merchant name, city…) are ignored, and so are
 * blanks around it, which scanners add. Some banks count the letters of a purpose, some its bytes: both are read.
 */
export function parseVietQr(scanned: string): ParsedVietQr {
  const text = scanned.trim()
  const body = text.slice(0, -4)
  const bytes = toBytes(text)
  const tags = readTlv(text) ?? readTlv(bytes)
  if (!tags || !body.endsWith(CRC_HEAD)) return { ok: false, error: 'malformed' }
  if (crc16(body) !== text.slice(-4).toUpperCase()) return { ok: false, error: 'checksum-differs' }
  const parsed = readTransfer(tags)
  const purpose = parsed.ok ? parsed.value.purpose : undefined
  const inBytes = purpose !== undefined && !text.includes(purpose)
  return parsed.ok && inBytes ? { ok: true, value: { ...parsed.value, purpose: fromBytes(purpose) } } : parsed
}

function readTransfer(tags: ReadonlyMap<string, string>): ParsedVietQr {
  const receiver = readReceiver(tags)
  if (!receiver || tags.get('00') !== '01') return { ok: false, error: 'not-vietqr' }
  if (tags.get('53') !== '704') return { ok: false, error: 'not-vnd' }
  const amount = tags.get('54')
  if (amount !== undefined && !isWholeAmount(amount)) return { ok: false, error: 'invalid-amount' }
  const purpose = readTlv(tags.get('62') ?? '')?.get('08')
  const value: VietQr = { ...receiver, ...(amount !== undefined && { amount: Number(amount) }) }
  const error = checkFields(value)
  if (error) return { ok: false, error }
  // Banks print purposes beyond the limit kept in building: they are read as they stand.
  return { ok: true, value: purpose === undefined ? value : { ...value, purpose } }
}

/** Đồng have no parts, but the standard lets a decimal point be written. */
function isWholeAmount(amount: string): boolean {
  return amount.length <= 13 && /^\d+(\.0*)?$/.test(amount)
}

/** Each byte of the UTF-8 form as one character. */
function toBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
}

function fromBytes(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}

function writeReceiver({ bin, target, number }: VietQr): string {
  const bank = writeTlv('00', bin) + writeTlv('01', number)
  return writeTlv('00', NAPAS) + writeTlv('01', bank) + writeTlv('02', SERVICES[target])
}

function readReceiver(tags: ReadonlyMap<string, string>): Pick<VietQr, 'bin' | 'target' | 'number'> | undefined {
  const receiver = readTlv(tags.get('38') ?? '')
  const bank = readTlv(receiver?.get('01') ?? '')
  const service = receiver?.get('02')
  const target = service === SERVICES.account ? 'account' : service === SERVICES.card ? 'card' : undefined
  if (receiver?.get('00') !== NAPAS || !target) return undefined
  return { bin: bank?.get('00') ?? '', target, number: bank?.get('01') ?? '' }
}

function checkFields({ bin, target, number, amount, purpose }: VietQr): VietQrFieldError | undefined {
  if (!/^\d{6}$/.test(bin)) return 'invalid-bin'
  if (!(target === 'card' ? /^\d{16,19}$/ : /^[0-9A-Za-z]{1,19}$/).test(number)) return 'invalid-number'
  if (amount !== undefined && !(Number.isSafeInteger(amount) && amount > 0 && amount < 1e13)) return 'invalid-amount'
  if (purpose !== undefined && !/^[\x20-\x7e]{1,25}$/.test(purpose)) return 'invalid-purpose'
  return undefined
}
