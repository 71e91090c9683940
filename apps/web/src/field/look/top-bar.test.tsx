import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { TopBar } from './top-bar.tsx'

const NOW = Date.parse('2026-03-17T13:15:00Z')

test.each([
  [0, 0, undefined, '▣', 'Tất cả đã gửi'],
  [3, 0, '2026-03-17T11:40:00Z', '▢', '3 lượt còn trên máy'],
  [3, 0, '2026-03-15T13:14:59Z', '⚠', '3 lượt còn trên máy quá 2 ngày. Mang máy ra nơi có mạng'],
  [3, 1, '2026-03-15T13:14:59Z', '⚠', 'Còn 3 lượt, 1\u00a0cần xem lại. Mang máy ra nơi có mạng'],
  [3, 2, '2026-03-17T11:40:00Z', '⚠', 'Còn 3 lượt, 2\u00a0cần xem lại'],
  [3, 3, undefined, '⚠', '3 lượt cần xem lại'],
])(
  'with %i unsent, %i of them refused, the oldest of the others of %s, the bar says %s %s',
  (unsent, refused, oldestUnsent, mark, sentence) => {
    const shown = renderToString(<TopBar unsent={unsent} refused={refused} oldestUnsent={oldestUnsent} now={NOW} />)
    expect(shown).toContain(`>${mark}<`)
    expect(shown).toContain(`>${sentence}<`)
    expect(shown).toContain('Cỡ chữ')
  },
)
