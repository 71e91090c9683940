import { createHash } from 'node:crypto'
import { escapeHtml } from '../escape-html.ts'
import type { Person } from './people.ts'

/** Text and what it stands on. */
export const COLOURS = {
  text: ['#14181c', '#ffffff'],
  note: ['#14181c', '#fff1b8'],
  button: ['#0b3d1e', '#f1f8f3'],
  main: ['#ffffff', '#0b4a26'],
} as const

const on = ([text, ground]: readonly [string, string]) => `color: ${text}; background: ${ground}`

const STYLE = `
html { font-size: 125% }
body { ${on(COLOURS.text)}; font: 1rem/1.5 system-ui, Roboto, "Noto Sans", sans-serif; margin: 0 }
main { max-width: 32rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 1rem }
.note { ${on(COLOURS.note)}; border: 2px solid; border-radius: .4rem; padding: .8rem; margin: 0 0 1.2rem }
ul { list-style: none; margin: 0; padding: 0 }
li { margin: 0 0 .8rem }
button, a { ${on(COLOURS.button)}; display: block; box-sizing: border-box; width: 100%; min-height: 2.8rem; padding: .6rem .8rem;
  border: 2px solid; border-radius: .4rem; font: inherit; text-align: left; text-decoration: none }
button strong, button span { display: block }
.main { ${on(COLOURS.main)}; font-weight: bold }
:focus-visible { outline: 4px solid #14181c; outline-offset: 3px }
`

const HASH = createHash('sha256').update(STYLE).digest('base64')

/** Nothing runs on these pages, nobody puts them into a frame, and their form goes to the issuer alone. */
export const PAGE_HEADERS = {
  'Content-Security-Policy': [
    ...["default-src 'none'", "script-src 'none'", `style-src 'sha256-${HASH}'`],
    ...["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"],
  ].join('; '),
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  // Stricter, a browser would not say from which page a form comes.
  'Referrer-Policy': 'same-origin',
}

export function peoplePage(people: readonly Person[]): string {
  const buttons = people.map(
    ({ subject, called, place }) => `
<li><button name="person" value="${escapeHtml(subject)}"><strong>${escapeHtml(called)}</strong><span>${escapeHtml(place)}</span></button></li>`,
  )
  return page(
    'Chọn người dùng thử',
    `<p class="note"><strong>Đây là bản dùng thử, không có mật khẩu.</strong> Ai ngồi ở máy này cũng chọn được bất cứ người nào dưới đây. Bản này chỉ mở được trên chính máy này. Đừng nhập thông tin của người thật.</p>
<form method="post"><ul>${buttons.join('')}
</ul></form>`,
  )
}

/** `form` is the issuer's, with what it must get back; the buttons belong to it. */
export function logoutPage(form: string): string {
  return page(
    'Đăng xuất khỏi Lan Tỏa?',
    `<ul>
<li><button class="main" form="op.logoutForm" name="logout" value="yes">Đăng xuất</button></li>
<li><button form="op.logoutForm">Không, ở lại</button></li>
</ul>${form}`,
  )
}

export function loggedOutPage(): string {
  return page('Bạn đã đăng xuất', DOORS)
}

/** `code` is for whoever is asked for help. */
export function errorPage(code: string): string {
  return page(
    'Chưa đăng nhập được',
    `<p>Trang này đã cũ, hoặc đường dẫn không đúng. Dữ liệu trong máy vẫn còn. Hãy mở lại Lan Tỏa rồi đăng nhập.</p>
${DOORS}
<p>Mã lỗi: ${escapeHtml(code)}</p>`,
  )
}

const DOORS = `<ul>
<li><a href="/field/">Mở trang đi từng nhà</a></li>
<li><a href="/desk/">Mở trang của cán bộ</a></li>
</ul>`

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Lan Tỏa</title>
<style>${STYLE}</style>
<main>
<h1>${title}</h1>
${content}
</main>
</html>
`
}
