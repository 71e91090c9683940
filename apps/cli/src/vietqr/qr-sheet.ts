import { encode } from 'uqr'
import { html, Markup } from '../page/html.ts'

/** What stands on the sheet of a merchant; the payload holds the number of the account and is nowhere else. */
export type QrSheet = { readonly name: string; readonly payload: string; readonly numberEnds: string }

/** Nothing on the page may run or be fetched, whatever got into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"
const STYLE = new Markup(`@page { size: A4; margin: 20mm }
body { font: 20pt/1.4 system-ui, Roboto, "Noto Sans", sans-serif; text-align: center; margin: 0 }
h1 { font-size: 36pt; margin: 0 0 8mm } svg { width: 130mm; height: 130mm } p { margin: 4mm 0 }`)

/** An A4 page to put on the wall: scan to pay. It stands for itself and fetches nothing. */
export function renderQrSheet({ name, payload, numberEnds }: QrSheet): string {
  return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>VietQR</title><style>${STYLE}</style></head>
<body><h1>${name}</h1><p>Quét mã để chuyển khoản</p>${drawQr(payload)}
<p>Tài khoản nhận kết thúc bằng ${numberEnds}. Xem tên người nhận trên máy trước khi chuyển.</p></body></html>`.text
}

/** The modules of the code as one path, with the quiet margin of four that scanners ask for. */
function drawQr(payload: string): Markup {
  const { data, size } = encode(payload, { ecc: 'M', border: 4 })
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="VietQR"><path d="${modules.join('')}"/></svg>`
}
