/** A month of its own for each thing of a register that has one for a month. */
export function eachMonth() {
  const months = new Map<string, string>()
  return (id: string) => {
    const month = `20${10 + Math.floor(months.size / 9)}-0${(months.size % 9) + 1}`
    months.set(id, months.get(id) ?? month)
    return { month: months.get(id) }
  }
}
