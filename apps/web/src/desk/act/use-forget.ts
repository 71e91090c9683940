import { useQueryClient } from '@tanstack/preact-query'

/** After an act nothing of what was read before holds. */
export function useForget() {
  const queries = useQueryClient()
  return {
    /** Whoever stays reads anew what she sees. */
    here: () => void queries.invalidateQueries(),
    /** Whoever goes on reads anew what she comes to; the page that she leaves asks nothing. */
    onTheWay: () => void queries.invalidateQueries({ refetchType: 'none' }),
  }
}
