/** Vietnamese words for codes of the wire, where people read them. A code without a word stands for itself. */

const COUNTED: Readonly<Record<string, string>> = {
  ...{
    teams: 'tổ',
    persons: 'người',
    accounts: 'tài khoản',
    merchants: 'điểm bán',
    households: 'hộ',
    hamlets: 'thôn',
    visits: 'lượt',
  },
  ...{ attendances: 'lượt', documents: 'văn bản', 'dossiers-a-day': 'hồ sơ mỗi ngày', followers: 'người theo dõi' },
  ...{ items: 'mục', labels: 'tem', orders: 'đơn', products: 'sản phẩm', sellers: 'chủ thể', sessions: 'buổi' },
  ...{ VND: 'đồng', websites: 'trang', warnings: 'cảnh báo', 'scam-reports': 'tin báo' },
}

const LEVELS: Readonly<Record<string, string>> = {
  ...{ province: 'tỉnh, thành phố', district: 'cấp huyện', commune: 'cấp xã', hamlet: 'thôn, ấp, khu phố' },
}

const PILLARS: Readonly<Record<string, string>> = {
  ...{ government: 'Chính quyền số', economy: 'Kinh tế số', society: 'Xã hội số' },
}

/** What an indicator counts: 'households' → 'hộ'. */
export function labelCounted(unit: string): string {
  return COUNTED[unit] ?? unit
}

/** The level of a unit; null is the nation. */
export function labelLevel(level: string | null): string {
  return level === null ? 'cả nước' : (LEVELS[level] ?? level)
}

export function labelPillar(pillar: string): string {
  return PILLARS[pillar] ?? pillar
}
