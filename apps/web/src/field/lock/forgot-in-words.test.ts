import { expect, test } from 'vitest'
import { forgotInWords } from './forgot-in-words.ts'

const NO_PIN = 'Không có mã PIN thì không ai mở được ngăn này.'
const NOTHING_LOST = `${NO_PIN} Mọi lượt trong ngăn đã gửi, nên lập ngăn mới không mất lượt nào.`
const KEEPS = `${NO_PIN} 2 lượt chưa gửi vẫn còn: lập ngăn mới, có mạng là máy gửi tiếp.`
const LOSES = `${NO_PIN} Nếu lập ngăn mới, 1 lượt chưa gửi trong ngăn sẽ mất và phải ghi lại.`
const LOSES_BEGUN = `${NO_PIN} Nếu lập ngăn mới, 1 lượt đang ghi dở sẽ mất và phải ghi lại từ đầu.`

test.each([
  ['nothing', { unsent: 0, lost: 0, begun: 0 }, [NOTHING_LOST]],
  ['nothing of what the server can open', { unsent: 2, lost: 0, begun: 0 }, [KEEPS]],
  ['what only its key can read', { unsent: 3, lost: 1, begun: 0 }, [KEEPS, LOSES]],
  ['a visit that was begun, where all else is sent', { unsent: 0, lost: 0, begun: 1 }, [LOSES_BEGUN]],
  ['a visit that was begun, and no other', { unsent: 2, lost: 0, begun: 1 }, [KEEPS, LOSES_BEGUN]],
])('a forgotten PIN costs %s', (_what, waiting, sentences) => {
  expect(forgotInWords(waiting)).toEqual(sentences)
})
