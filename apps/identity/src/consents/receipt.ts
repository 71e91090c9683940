import type { Consent } from '@lantoa/contracts/identity/consents.http'
import { dayOf, formatDay } from '@lantoa/vietnam/days'

const PURPOSES: Record<Consent['purpose'], string> = {
  record_skills: 'ghi nhận kỹ năng số',
  eid_onboarding: 'hỗ trợ định danh điện tử',
  payment_tracking: 'theo dõi việc mở tài khoản thanh toán (không lưu số tài khoản)',
  contact: 'liên hệ qua số điện thoại',
  statistics: 'thống kê',
}

const METHODS: Record<Consent['method'], string> = { paper: 'trên giấy', app: 'trên ứng dụng', voice: 'bằng lời nói' }

/** What the home gets in hand: in plain words and without a name, so that a lost slip tells nobody anything. */
export function receiptOf(consent: Consent): { title: string; lines: string[] } {
  const { purpose, method, wordingVersion, givenAt, withdrawnAt, consentId } = consent
  return {
    title: 'Phiếu xác nhận sự đồng ý',
    lines: [
      `Mục đích: ${PURPOSES[purpose]}`,
      `Hình thức: ${METHODS[method]}`,
      `Ngày đồng ý: ${formatDay(dayOf(givenAt))}`,
      `Phiên bản nội dung: ${wordingVersion}`,
      `Mã xác nhận: ${consentId}`,
      withdrawnAt === null
        ? 'Bạn có thể rút lại sự đồng ý bất cứ lúc nào; việc hỗ trợ vẫn tiếp tục.'
        : `Đã rút lại ngày: ${formatDay(dayOf(withdrawnAt))}`,
    ],
  }
}
