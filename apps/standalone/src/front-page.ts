import { formatNumber } from '@lantoa/vietnam/numbers'
import { Router } from 'express'
import type { Coming } from './coming.ts'

/** A page at `/` with the doors for people, which says while data is still coming. */
export function frontPage(coming: () => Coming | undefined): Router {
  return Router().get('/', (_request, response) => {
    response.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    response.type('html').send(render(coming()))
  })
}

function render(coming: Coming | undefined): string {
  const refresh = coming === undefined ? '' : '<meta http-equiv="refresh" content="2">'
  const notice =
    coming === undefined
      ? ''
      : `<p role="status">Dữ liệu mẫu đang được nạp (${formatNumber(coming.done)} / ${formatNumber(coming.total)}): số liệu chưa đủ.</p>`
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lan Tỏa</title>
${refresh}
<style>
  body { font: 1.15rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #16202b; background: #f3f6f9 }
  .door { display: block; margin: 1.5rem 0; padding: 1.25rem 1.5rem; border: 2px solid #0b4a80; border-radius: .5rem; background: #fff; color: inherit; text-decoration: none }
  .door strong { display: block; font-size: 1.6rem; color: #0b4a80 }
  .door:hover, .door:focus { background: #e3eef8 }
  footer a { color: #0b4a80 }
</style>
<h1>Lan Tỏa</h1>
<p>Sổ ghi và bảng điểm của các tổ công nghệ số cộng đồng.</p>
${notice}
<a class="door" href="/desk/"><strong>Bàn làm việc</strong>Dành cho cán bộ xã, tỉnh: số liệu của đơn vị, và mỗi con số từ đâu ra.</a>
<footer lang="en"><a href="/dev">For developers: services, clients, first commands</a></footer>
</html>
`
}
