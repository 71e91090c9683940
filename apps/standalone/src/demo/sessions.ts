import { addDays, dayOf, weekStart } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { sellingCourse } from './lessons.ts'
import type { Home } from './people.ts'
import { COMMUNES, HAMLETS } from './places.ts'
import { createRandom } from './random.ts'

type Session = Items['sessions'][number]
type Attendance = Items['attendances'][number]

const COMMON = { audiences: ['residents' as const], minutes: 90 }
const PRACTISED = ['install_app', 'signature', 'file_dossier', 'ai_assistant'] as const
/** Behind the sessions of hamlets. */
const OF_COMMUNES = 1_000
/** Behind those of communes. */
const OF_COURSES = 10_000

/** An evening of practice in every second hamlet; in each commune one that was counted by heads, and two to come. */
export function createSessions(now: Date): Session[] {
  const saturday = addDays(weekStart(dayOf(now)), -9)
  return [
    ...practiceHamlets().map((place) => practiceIn(place, saturday)),
    ...ofCommunes(saturday),
    ...ofCourses(saturday),
  ]
}

/** Ten to twenty people of each hamlet, and what they completed. */
export function createAttendances(homes: readonly Home[]): Attendance[] {
  return practiceHamlets().flatMap((place) => {
    const random = createRandom(1_200_000 + place)
    const people = homes.filter(({ hamlet }) => hamlet === HAMLETS[place]).flatMap((home) => home.people)
    return people.slice(0, random.between(10, 20)).map(({ residentId }, index) => ({
      ...{ attendanceId: demoId('attendance', place * 100 + index), sessionId: demoId('session', place) },
      ...{ attendeeKind: 'resident' as const, attendeeId: residentId },
      actions: PRACTISED.filter(() => random.chance(0.3)),
    }))
  })
}

function practiceHamlets(): number[] {
  return HAMLETS.flatMap((_hamlet, place) => (place % 2 === 0 ? [place] : []))
}

function practiceIn(place: number, day: string): Session {
  return {
    ...{ ...COMMON, sessionId: demoId('session', place), kind: 'practice', title: 'Thực hành thanh toán số' },
    ...{ topics: ['online_payment'], unitCode: HAMLETS[place]?.code ?? '', place: 'Nhà văn hóa' },
    ...{ startsAt: `${day}T19:00:00+07:00`, status: 'held', partners: [{ partner: 'telecom', role: 'speaker' }] },
  }
}

/** The next evening of the course that sells, in each commune. */
function ofCourses(saturday: string): Session[] {
  return COMMUNES.map(({ code }, number) => ({
    ...{ ...COMMON, unitCode: code, topics: ['online_shopping'], place: 'Hội trường xã', kind: 'course' as const },
    ...{ sessionId: demoId('session', OF_COURSES + number), courseId: sellingCourse(number) },
    ...{ title: 'Bán hàng trên mạng: chụp ảnh sản phẩm', startsAt: `${addDays(saturday, 17)}T19:00:00+07:00` },
  }))
}

function ofCommunes(saturday: string): Session[] {
  return COMMUNES.flatMap(({ code }, number) => {
    const at = (place: number) => demoId('session', OF_COMMUNES + 2 * number + place)
    const told = { ...COMMON, unitCode: code, topics: ['self_protection'], place: 'Hội trường xã' }
    const police = { partners: [{ partner: 'police', role: 'speaker' }] } satisfies Partial<Session>
    const before = addDays(saturday, -14)
    return [
      {
        ...{ ...told, ...police, sessionId: at(0), kind: 'information_event', title: 'Nhận biết lừa đảo trên mạng' },
        ...{ startsAt: `${before}T08:00:00+07:00`, status: 'held' },
        headcounts: [{ audience: 'residents', count: 80 + 20 * number }],
      },
      {
        ...{ ...told, ...police, sessionId: at(1), kind: 'course', title: 'Tự bảo vệ trên không gian mạng' },
        startsAt: `${addDays(saturday, 21)}T08:00:00+07:00`,
      },
    ] satisfies Session[]
  })
}
