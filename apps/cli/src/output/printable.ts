/** Text of a file or of a service without what a terminal would obey; line ends and tabs stay. */
export function printable(text: string): string {
  return text.replaceAll(/(?![\n\t])\p{Cc}/gu, '\uFFFD')
}
