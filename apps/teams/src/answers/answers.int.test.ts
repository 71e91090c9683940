import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { answers } from '@lantoa/contracts/teams/answers'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { answer } from './answers.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const PASSWORD = {
  unitCode: '31027',
  since: '2026-03-01',
  topic: 'eid' as const,
  question: 'Quên mật khẩu VNeID thì làm sao?',
  answer: 'Mở VNeID, chọn "Quên mật khẩu".',
}

testRegisterRules(answers, answer, () => service, {
  record: PASSWORD,
  change: { question: 'Quên mật khẩu định danh thì làm sao?' },
  advance: { status: 'retired', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

test.each(['mat khau', 'MẬT KHẨU', 'mật khẩu vneid', 'quen', 'đăng ký tạm trú', 'dang ky'])(
  'who looks for %j finds the answer, with or without marks',
  async (text) => {
    const officer = service.as({ roles: ['commune_officer'], units: ['31027'] }).teams
    const body = { ...PASSWORD, question: 'Quên mật khẩu VNeID khi đăng ký tạm trú?' }
    const { answerId } = await officer.recordAnswer({ params: { answerId: uuid() }, body }).orThrow()
    const volunteer = service.as({ roles: ['volunteer'], units: ['31027.07'] }).teams
    const { items } = await volunteer.searchAnswers({ body: { text, limit: 50 } }).orThrow()
    expect(items.map((item) => item.answerId)).toContain(answerId)
  },
)
