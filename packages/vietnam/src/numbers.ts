const formatters = new Map<number, Intl.NumberFormat>()

/** 1234.5 → '1.234,5'; at most `maxDecimals` decimals. */
export function formatNumber(value: number, maxDecimals = 3): string {
  return formatterOf(maxDecimals).format(value)
}

/** 64 of 120 → '53,3 %', one decimal, halves up. Nothing to divide by is no data, never 0 %: null. */
export function formatPercent(numerator: number, denominator: number): string | null {
  if (denominator === 0) return null
  const tenths = Math.round((numerator * 1000) / denominator)
  const whole = formatNumber(Math.floor(Math.abs(tenths) / 10), 0)
  return `${tenths < 0 ? '-' : ''}${whole},${Math.abs(tenths) % 10} %`
}

function formatterOf(maxDecimals: number): Intl.NumberFormat {
  const known = formatters.get(maxDecimals)
  if (known) return known
  const formatter = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: maxDecimals })
  formatters.set(maxDecimals, formatter)
  return formatter
}
