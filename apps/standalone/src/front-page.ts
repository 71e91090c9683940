import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatNumber } from '@lantoa/vietnam/numbers'
import { Router } from 'express'
import type { Coming } from './coming.ts'

const PLACE = '<!-- what is still coming -->'

/** A page at `/` with the doors for people, which says while data is still coming; `folder` is where pages were built. */
export function frontPage(folder: string, coming: () => Coming | undefined): Router {
  const doors = readFileSync(join(folder, 'doors.html'), 'utf8')
  return Router().get('/', (_request, response) => {
    const still = coming()
    response.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    response.set('Cache-Control', 'no-cache')
    if (still) response.set('Refresh', '2')
    response.type('html').send(doors.replace(PLACE, still ? noticeOf(still) : ''))
  })
}

function noticeOf({ done, total }: Coming): string {
  return `<p role="status">Dữ liệu mẫu đang được nạp (${formatNumber(done)} / ${formatNumber(total)}): số liệu chưa đủ.</p>`
}
