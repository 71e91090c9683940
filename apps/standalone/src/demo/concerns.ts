import type { Lantoa } from '@lantoa/sdk/client'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { DemoConcern, Items } from './items.ts'
import { COMMUNES, HAMLETS, SINCE } from './places.ts'

type Raised = DemoConcern['raised']
type Said = Omit<DemoConcern['steps'][number], 'name' | 'on'>
type StepName = DemoConcern['steps'][number]['name']
/** So many days after it was raised. */
type Step = { readonly name: StepName; readonly after: number } & Said

type Story = Pick<Raised, 'kind' | 'topic' | 'text'> & { readonly daysAgo: number; readonly steps: readonly Step[] }

const PASSWORD = demoId('answer', 0)

const ANSWERS = [
  ['eid', 'Quên mật khẩu VNeID thì làm sao?', 'Mở VNeID, chọn "Quên mật khẩu", rồi làm theo từng bước.'],
  ['eid', 'Đổi điện thoại thì VNeID có mất không?', 'Không mất. Cài VNeID trên máy mới rồi đăng nhập lại.'],
  [
    'payments',
    'Chuyển nhầm tiền thì làm sao?',
    'Gọi ngay cho ngân hàng theo số ở mặt sau thẻ. Đừng đưa mã OTP cho ai.',
  ],
  ['online_services', 'Nộp hồ sơ trên mạng ở đâu?', 'Vào dichvucong.gov.vn, đăng nhập bằng VNeID.'],
] as const

/** One in each state; the second has waited too long. */
const STORIES: readonly Story[] = [
  {
    ...{
      kind: 'difficulty',
      topic: 'signal',
      text: 'Hẻm 3 không có sóng, gọi và vào mạng đều không được.',
      daysAgo: 20,
    },
    steps: [
      { name: 'accept', after: 1 },
      { name: 'forward', after: 2, organisation: 'Viettel An Giang', text: 'Đã gửi nhà mạng.' },
      { name: 'answer', after: 12, text: 'Nhà mạng đã dựng thêm trạm ở đầu hẻm.' },
      { name: 'close', after: 14, helped: true },
    ],
  },
  {
    ...{ kind: 'difficulty', topic: 'devices', text: 'Nhiều nhà chỉ có điện thoại bàn phím.', daysAgo: 30 },
    steps: [{ name: 'accept', after: 2 }],
  },
  {
    ...{ kind: 'difficulty', topic: 'eid', text: 'Máy quét hay lỗi, người già phải đi hai lần.', daysAgo: 2 },
    steps: [],
  },
  {
    ...{ kind: 'difficulty', topic: 'payments', text: 'Ở chợ chưa có chỗ rút tiền.', daysAgo: 6 },
    steps: [
      { name: 'accept', after: 1 },
      { name: 'start', after: 2, text: 'Đang hỏi ngân hàng.' },
    ],
  },
  {
    ...{ kind: 'difficulty', topic: 'online_services', text: 'Nộp trên mạng rồi vẫn phải in ra giấy.', daysAgo: 9 },
    steps: [
      { name: 'accept', after: 1 },
      { name: 'forward', after: 3, text: 'Việc này xã không tự bỏ được.' },
    ],
  },
  {
    ...{ kind: 'difficulty', topic: 'other', text: 'Xin thêm quạt cho nhà văn hóa.', daysAgo: 12 },
    steps: [{ name: 'reject', after: 2, text: 'Việc này không thuộc phần của tổ.' }],
  },
  {
    ...{ kind: 'difficulty', topic: 'signal', text: 'Cuối ấp sóng yếu vào buổi tối.', daysAgo: 14 },
    steps: [
      { name: 'accept', after: 1 },
      { name: 'answer', after: 5, text: 'Nhà mạng đã chỉnh lại trạm.' },
      { name: 'reopen', after: 9, text: 'Buổi tối vẫn yếu.' },
    ],
  },
  {
    ...{ kind: 'difficulty', topic: 'learning', text: 'Ghi nhầm, việc này đã có rồi.', daysAgo: 5 },
    steps: [{ name: 'withdraw', after: 0 }],
  },
  { kind: 'question', topic: 'eid', text: 'Đổi điện thoại thì VNeID có mất không?', daysAgo: 1, steps: [] },
  {
    ...{ kind: 'question', topic: 'eid', text: 'Quên mật khẩu VNeID, làm sao vào lại?', daysAgo: 4 },
    steps: [{ name: 'answer', after: 1, text: ANSWERS[0][2], answerId: PASSWORD }],
  },
  {
    ...{ kind: 'question', topic: 'eid', text: 'Không nhớ mật khẩu định danh.', daysAgo: 10 },
    steps: [
      { name: 'answer', after: 1, text: ANSWERS[0][2], answerId: PASSWORD },
      { name: 'close', after: 2, helped: true },
    ],
  },
  {
    ...{ kind: 'question', topic: 'selling', text: 'Ai giúp chụp hình trái cây để bán trên mạng?', daysAgo: 8 },
    steps: [{ name: 'turn', after: 2, text: 'Xã sẽ mở một buổi hướng dẫn.' }],
  },
]

/** Questions and difficulties of one commune, each in a hamlet of its own. */
export function createConcerns(now: Date): DemoConcern[] {
  const hamlets = HAMLETS.filter(({ commune }) => commune === COMMUNES[0])
  return STORIES.map(({ daysAgo, steps, ...said }, number) => {
    const raisedOn = addDays(dayOf(now), -daysAgo)
    const unitCode = hamlets[number % hamlets.length]?.code ?? ''
    return {
      raised: { concernId: demoId('concern', number), ...said, unitCode, raisedOn },
      steps: steps.map(({ after, ...step }) => ({ ...step, on: addDays(raisedOn, after) })),
    }
  })
}

export function createAnswers(): Items['answers'] {
  return ANSWERS.map(([topic, question, answer], number) => {
    return { answerId: demoId('answer', number), unitCode: '91', since: SINCE, topic, question, answer }
  })
}

/** Takes a step of one at a version; sent before, it is answered as done. */
export function takeStep(
  teams: Lantoa['teams'],
  concernId: string,
  ifMatch: number,
  { name, text = '', ...said }: DemoConcern['steps'][number],
) {
  const asked = { params: { concernId }, ifMatch }
  const body = { ...said, ...(text && { text }) }
  const saying = { ...said, text }
  const sends = {
    accept: () => teams.acceptConcern({ ...asked, body }),
    start: () => teams.startConcern({ ...asked, body }),
    forward: () => teams.forwardConcern({ ...asked, body }),
    answer: () => teams.answerConcern({ ...asked, body: saying }),
    reject: () => teams.rejectConcern({ ...asked, body: saying }),
    turn: () => teams.turnConcern({ ...asked, body }),
    close: () => teams.closeConcern({ ...asked, body }),
    reopen: () => teams.reopenConcern({ ...asked, body: saying }),
    withdraw: () => teams.withdrawConcern({ ...asked, body }),
  }
  return sends[name]()
}
