/** Pictures and recordings that everybody may see; they lie outside of lockers, whose people share them. */
export const LESSON_FILES = 'lantoa-lesson-files'
