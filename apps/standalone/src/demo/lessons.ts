import { createHash } from 'node:crypto'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { PHONE_PICTURE, READ_ALOUD } from './lesson-files.ts'
import type { Home } from './people.ts'
import { COMMUNES, HAMLETS, SINCE } from './places.ts'
import { createRandom } from './random.ts'

type Completion = Items['completions'][number]

const PROVINCES = [...new Set(COMMUNES.map(({ provinceCode }) => provinceCode))]
const addressOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

const SCAM = `Kẻ gian hay gọi điện, xưng là công an hoặc cán bộ xã.

Họ nói bà con phải cập nhật VNeID ngay, rồi bảo cài ứng dụng lạ hoặc đọc mã OTP.

Công an không bao giờ làm việc qua điện thoại như vậy.

Bà con làm ba việc: cúp máy, không bấm đường dẫn lạ, báo cho tổ công nghệ số cộng đồng.`

const VNEID = `Tài khoản VNeID mức 2 dùng như thẻ căn cước trên điện thoại.

Bước một: đến công an xã, mang theo thẻ căn cước. Công an lấy vân tay và chụp ảnh, không thu tiền.

Bước hai: chờ tin nhắn báo tài khoản đã được duyệt.

Bước ba: mở ứng dụng VNeID, bấm "Kích hoạt", làm theo từng bước. Nếu khó, bà con nhờ tổ công nghệ số giúp.

Mật khẩu là của riêng mình, không nói cho ai.`

const SELLING = `Muốn bán hàng trên mạng, bà con cần một chiếc điện thoại có mạng và một món hàng tốt.

Chụp ảnh ban ngày, chỗ sáng, thấy rõ món hàng. Chụp ba ảnh: cả món, gần, và lúc đóng gói.

Viết bài ngắn: tên hàng, nơi làm ra, giá, cách giao.

Nhận tiền bằng mã VietQR. Chỉ giao hàng khi ứng dụng ngân hàng báo tiền đã về, không tin ảnh chụp màn hình.`

const LESSONS = [
  {
    ...{ title: 'Nhận biết cuộc gọi lừa đảo', text: SCAM, topics: ['self_protection'], minutes: 8 },
    ...{ audiences: ['residents', 'elderly_50plus'], pictures: [addressOf(PHONE_PICTURE.content)] },
    pictureTexts: ['Điện thoại có cuộc gọi của người lạ, gạch chéo: hãy cúp máy'],
  },
  {
    ...{ title: 'Mở tài khoản VNeID mức 2', text: VNEID, topics: ['online_services'], minutes: 10 },
    ...{ audiences: ['residents'], audio: addressOf(READ_ALOUD.content) },
  },
  {
    ...{ title: 'Bán hàng trên mạng', text: SELLING, topics: ['online_shopping', 'shop_account'], minutes: 15 },
    audiences: ['farmers_fishers', 'traders'],
  },
] as const satisfies readonly Partial<Items['lessons'][number]>[]

export function createLessonFiles(): Items['lessonFiles'] {
  return [PHONE_PICTURE, READ_ALOUD].map((body) => ({ address: addressOf(body.content), body }))
}

/** What the provinces teach alike; one more is still being written. */
export function createLessons(): Items['lessons'] {
  return PROVINCES.flatMap((unitCode, province) => [
    ...LESSONS.map((lesson, index) => ({
      ...{ ...lesson, audiences: [...lesson.audiences], topics: [...lesson.topics] },
      ...{ pictures: 'pictures' in lesson ? [...lesson.pictures] : [] },
      ...{ pictureTexts: 'pictureTexts' in lesson ? [...lesson.pictureTexts] : [] },
      ...{ lessonId: demoId('lesson', province * 10 + index), unitCode, since: addDays(SINCE, 60) },
    })),
    {
      ...{ lessonId: demoId('lesson', province * 10 + 9), unitCode, since: addDays(SINCE, 150) },
      ...{ title: 'Gửi hồ sơ trên mạng', topics: ['file_dossier'] },
    },
  ])
}

export function publishedLessons(): Items['lessonSteps'] {
  return PROVINCES.flatMap((_code, province) =>
    LESSONS.map((_lesson, index) => ({
      ...{ lessonId: demoId('lesson', province * 10 + index), status: 'published', on: addDays(SINCE, 65) },
    })),
  )
}

const STEPS = [
  'Mở gian hàng',
  'Chụp ảnh sản phẩm',
  'Viết bài bán hàng',
  'Bán hàng trực tiếp trên mạng',
  'Nhận tiền an toàn',
]

/** Of a commune, by its place in their list. */
export function sellingCourse(place: number): string {
  return demoId('course', 2 * place)
}

/** One that sells and one for officials, in each commune. */
export function createCourses(): Items['courses'] {
  return COMMUNES.flatMap(({ code: unitCode }, place) => [
    {
      ...{ courseId: sellingCourse(place), unitCode, since: addDays(SINCE, 30), kind: 'e_commerce' },
      ...{ name: 'Bán hàng trên mạng cho bà con', topics: ['online_shopping', 'shop_account'], sector: 'nông sản' },
      ...{ audiences: ['farmers_fishers', 'traders'], repeats: 'weekly', weekdays: ['tuesday'], beginsAt: '19:00' },
      steps: [...STEPS],
    },
    {
      ...{ courseId: demoId('course', 2 * place + 1), unitCode, since: addDays(SINCE, 30), kind: 'officials' },
      ...{ name: 'Kỹ năng số cho cán bộ, công chức', topics: ['signature', 'ai_assistant'] },
      ...{ audiences: ['officials'], repeats: 'monthly', weekdays: ['friday'], beginsAt: '14:00' },
    },
  ])
}

const OFFICIALS = 40

export function createStaffCounts(now: Date): Items['staffCounts'] {
  const year = Number(dayOf(now).slice(0, 4))
  return COMMUNES.map(({ code: unitCode }, place) => ({
    ...{ staffCountId: demoId('staffCount', place), unitCode, since: dayOf(now), year, officials: OFFICIALS + place },
  }))
}

/** Some people of each hamlet finished a lesson at home lately, and half of the officials their course. */
export function createCompletions(homes: readonly Home[], now: Date): Items['completions'] {
  return [...ofResidents(homes, addDays(dayOf(now), -2)), ...ofOfficials(addDays(dayOf(now), -1))]
}

function ofResidents(homes: readonly Home[], day: string): Completion[] {
  return HAMLETS.flatMap((hamlet, place) => {
    const random = createRandom(1_300_000 + place)
    const people = homes.filter((home) => home.hamlet === hamlet).flatMap((home) => home.people)
    const province = PROVINCES.indexOf(COMMUNES.find(({ code }) => hamlet.code.startsWith(code))?.provinceCode ?? '')
    return people.slice(0, random.between(2, 6)).map(({ residentId }, index) => ({
      ...{ completionId: demoId('completion', place * 100 + index), learnedKind: 'lesson' as const },
      ...{ learnedId: demoId('lesson', province * 10 + (index % LESSONS.length)) },
      ...{ learnerKind: 'resident' as const, learnerId: residentId, unitCode: hamlet.code, day },
    }))
  })
}

function ofOfficials(day: string): Completion[] {
  return COMMUNES.flatMap(({ code: unitCode }, place) =>
    Array.from({ length: OFFICIALS / 2 }, (_official, index) => ({
      ...{ completionId: demoId('completion', 100_000 + place * 100 + index), learnedKind: 'course' as const },
      ...{ learnedId: demoId('course', 2 * place + 1), learnerKind: 'official' as const },
      ...{ learnerId: demoId('official', place * 100 + index), unitCode, day },
    })),
  )
}
