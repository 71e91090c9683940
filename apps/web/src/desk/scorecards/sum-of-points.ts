import { readAmount } from '../targets/read-amount.ts'

/** What parts add up to, and by how much they are over the whole; undefined while one of them is no number. */
export function sumOfPoints(
  parts: readonly { readonly points: string }[],
  whole: string,
): { readonly sum: number; readonly over: number; readonly whole: number } | undefined {
  const inThousandths = [whole, ...parts.map(({ points }) => points)].map((typed) => {
    const amount = readAmount(typed)
    return amount === undefined ? undefined : Math.round(amount * 1000)
  })
  if (!inThousandths.every((one) => one !== undefined)) return undefined
  const [of = 0, ...rest] = inThousandths
  const sum = rest.reduce((all, one) => all + one, 0)
  return { sum: sum / 1000, over: (sum - of) / 1000, whole: of / 1000 }
}
