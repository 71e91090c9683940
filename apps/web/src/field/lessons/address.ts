/** A lesson, or all of them; `home`: at whose door they are read. */
export function lessonAddress(lessonId: string | undefined, home: string | undefined): string {
  const at = lessonId === undefined ? '/field/lessons' : `/field/lessons/${lessonId}`
  return home === undefined ? at : `${at}?home=${home}`
}
