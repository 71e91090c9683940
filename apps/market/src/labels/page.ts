import { createHash } from 'node:crypto'
import type { KeptFile } from '@lantoa/contracts/define-file'
import type { ShownLabel } from '@lantoa/contracts/market/labels'
import { formatDay } from '@lantoa/vietnam/days'
import { escapeHtml } from './escape-html.ts'

/** For so many seconds a page need not be asked for again, and so late a revocation is seen elsewhere. */
export const SHOWN_SECONDS = 60

const HEADINGS = { valid: 'Tem còn hiệu lực', revoked: 'Tem đã bị thu hồi', expired: 'Tem đã hết hạn' } as const
const COLOURS = { valid: '#0b6b2e', revoked: '#a4161a', expired: '#8a5a00' } as const
const STYLE = `body{font:1.25rem/1.5 system-ui,sans-serif;max-width:32rem;margin:0 auto;padding:1rem;color:#111;background:#fff}
h1{font-size:1.6rem;padding:.75rem 1rem;border-radius:.5rem;color:#fff}p{margin:.5rem 0}small{color:#444}`

/** What a buyer sees who scans a label: a page without scripts, pictures or anything from elsewhere. */
export function pageOf(label: ShownLabel | undefined): KeptFile {
  const bytes = Buffer.from(label ? documentOf(HEADINGS[label.status], COLOURS[label.status], linesOf(label)) : UNKNOWN)
  return {
    ...{ name: 'tem.html', mediaType: 'text/html; charset=utf-8', size: bytes.byteLength, shownFor: SHOWN_SECONDS },
    tag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    async read(part) {
      return pieces(part ? bytes.subarray(part.from, part.to + 1) : bytes)
    },
  }
}

async function* pieces(bytes: Uint8Array) {
  yield bytes
}

function linesOf({ product, brand, seller, stars, ocopUntil, issuedOn, manyPlaces, code }: ShownLabel): string[] {
  return [
    `<p><strong>${escapeHtml(product)}</strong>${brand === '' ? '' : ` – ${escapeHtml(brand)}`}</p>`,
    ...(seller === null ? [] : [`<p>Người bán: ${escapeHtml(seller)}</p>`]),
    ...(stars === null ? [] : [`<p>OCOP ${stars} sao</p>`]),
    ...(ocopUntil === null ? [] : [`<p>Giấy công nhận OCOP có hạn đến hết ngày ${formatDay(ocopUntil)}</p>`]),
    `<p>Cấp tem ngày ${formatDay(issuedOn)}</p>`,
    ...(manyPlaces
      ? ['<p><strong>Tem này được quét ở nhiều nơi trong một ngày: có thể đã bị sao chép.</strong></p>']
      : []),
    `<p><small>Mã tem: ${escapeHtml(code)}</small></p>`,
  ]
}

const UNKNOWN = documentOf('Không có tem này', COLOURS.revoked, [
  '<p>Mã này không phải mã tem đã cấp. Hãy xem lại mã, hoặc hỏi người bán.</p>',
])

function documentOf(heading: string, colour: string, lines: readonly string[]): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${heading}</title><style>${STYLE}</style>
<main><h1 style="background:${colour}">${heading}</h1>${lines.join('\n')}</main></html>`
}
