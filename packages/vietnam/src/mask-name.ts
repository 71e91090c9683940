/** 'Nguyễn Thị Hoa' → 'N*** T*** H***': as many stars for every word, because lengths give names away. */
export function maskName(name: string): string {
  return name
    .split(' ')
    .map((word) => `${[...word][0] ?? ''}***`)
    .join(' ')
}
