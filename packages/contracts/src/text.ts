import { normalise } from '@lantoa/vietnam/text'
import { z } from 'zod'

/** Words that people read, without spaces around them, in one form of their marks. */
export const text = (max: number) => z.string().overwrite(normalise).min(1).max(max)
