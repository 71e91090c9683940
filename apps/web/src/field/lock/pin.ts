const DIGITS = /^\d{6}$/

export function isPin(text: string): boolean {
  return DIGITS.test(text)
}

/** One that a neighbour tries first: the same digit, or digits in a row. */
export function isEasyPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10)
  return steps.every((step) => step === steps[0]) && [0, 1, 9].includes(steps[0] ?? 0)
}
