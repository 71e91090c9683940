import type { FileContent } from '@lantoa/contracts/define-file'
import { renderSVG } from 'uqr'
import { escapeHtml } from './escape-html.ts'

const STYLE = `@page{size:A4;margin:10mm}body{margin:0;font:9pt system-ui,sans-serif;color:#000;background:#fff}
main{display:grid;grid-template-columns:repeat(5,1fr);gap:4mm}div{break-inside:avoid;text-align:center}svg{width:30mm}
p{margin:0}`

/** Labels to print: each with the address that opens its page, as a QR code and, to be typed, as its code. */
export function sheetOf(product: string, codes: readonly string[], address: string): FileContent {
  const name = escapeHtml(product)
  async function* pieces() {
    yield Buffer.from(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tem: ${name}</title>`)
    yield Buffer.from(`<style>${STYLE}</style><main>`)
    for (const code of codes) yield Buffer.from(labelOf(name, code, address))
    yield Buffer.from('</main></html>')
  }
  return { name: 'tem.html', mediaType: 'text/html; charset=utf-8', content: pieces() }
}

function labelOf(name: string, code: string, address: string): string {
  const link = new URL(`/market/v1/labels/${code}/page`, address).href
  const groups = code.match(/.{4}/g)?.join(' ') ?? code
  return `<div>${renderSVG(link, { border: 1 })}<p>${name}</p><p>${groups}</p></div>\n`
}
