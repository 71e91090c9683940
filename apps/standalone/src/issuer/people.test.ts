import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../test/deployment.ts'
import { createBodies, TOUR_TEAM } from '../demo/bodies.ts'
import { TOUR_HAMLET } from '../demo/places.ts'
import { createReformWorld, REFORM_HAMLET } from '../demo/reform/world.ts'
import { type Demo, demoClients } from '../demo-clients.ts'
import { demoPeople } from './people.ts'

async function peopleIn(demo: Demo) {
  const folder = await temporaryFolder()
  onTestFinished(folder.remove)
  return demoPeople(demoClients(folder.path, demo), demo)
}

test('one of each role whose people use the pages, as Vietnamese calls them and with their places', async () => {
  const people = await peopleIn('full')
  expect(people.map(({ called, place }) => `${called}: ${place}`)).toEqual([
    'Thành viên tổ công nghệ số cộng đồng: Ấp Minh Thuận B, xã U Minh Thượng',
    'Tổ trưởng tổ công nghệ số cộng đồng: Ấp Minh Thuận B, xã U Minh Thượng',
    'Giảng viên kỹ năng số: Xã U Minh Thượng, tỉnh An Giang',
    'Cán bộ xã: Xã U Minh Thượng, tỉnh An Giang',
    'Lãnh đạo xã: Xã U Minh Thượng, tỉnh An Giang',
    'Nhân viên trung tâm phục vụ hành chính công: Xã U Minh Thượng, tỉnh An Giang',
    'Công an xã: Xã U Minh Thượng, tỉnh An Giang',
    'Cán bộ tỉnh: Tỉnh An Giang',
    'Lãnh đạo tỉnh: Tỉnh An Giang',
    'Người xem số liệu của bộ, ngành: Cả nước',
    'Người phụ trách bảo vệ dữ liệu cá nhân: Tỉnh An Giang',
    'Người vận hành hệ thống: Cả nước',
  ])
  expect(new Set(people.map(({ subject }) => subject)).size).toBe(people.length)
})

test('who is in a team or a committee of the demo is that member', async () => {
  const people = await peopleIn('full')
  const { bodies, memberships } = createBodies()
  const found = people.flatMap(({ role, subject }) => {
    const member = memberships.find(({ personId }) => personId === subject)
    const body = bodies.find(({ bodyId }) => bodyId === member?.bodyId)
    return member && body ? [[role, member.role, body.kind, body.unitCode]] : []
  })
  expect(found).toEqual([
    ['volunteer', 'member', 'community_team', '31027'],
    ['team_leader', 'leader', 'community_team', '31027'],
    ['commune_officer', 'leader', 'support_group', '31027'],
    ['commune_lead', 'chair', 'steering_committee', '31027'],
  ])
  expect(people[0]).toMatchObject({ units: [TOUR_HAMLET], team: TOUR_TEAM })
})

test('before the reform too', async () => {
  const [volunteer, leader, , officer] = await peopleIn('reform')
  const members = createReformWorld().memberships
  expect(members.map(({ personId }) => personId)).toEqual(expect.arrayContaining([volunteer?.subject, leader?.subject]))
  expect(volunteer).toMatchObject({ units: [REFORM_HAMLET], place: 'Thôn 1, xã Hoằng Đồng' })
  expect(officer?.place).toBe('Tỉnh Thanh Hóa, tỉnh Phú Yên, tỉnh Đắk Lắk')
})

test.each<[Demo, string[]]>([
  ['none', ['31027', '91', 'VN']],
  ['empty', ['VN']],
])('without a demo (%s) only people whose units are there', async (demo, units) => {
  const people = await peopleIn(demo)
  expect([...new Set(people.flatMap((person) => person.units))]).toEqual(units)
  expect(people.some(({ role }) => role === 'admin')).toBe(true)
})
