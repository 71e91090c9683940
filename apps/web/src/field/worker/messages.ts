/** To a new version that waits: this page shows nothing but its lock. */
export const TAKE_OVER = 'take-over'
/** Its answer where it goes on waiting. */
export const OTHERS_OPEN = 'others-open'
