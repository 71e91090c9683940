import { useEffect, useState } from 'preact/hooks'

/**
 * Another number each time that the page was left. What was typed goes with the parts whose key it is: the browser may
 * keep a page for "back", which somebody else may press.
 */
export function useVisit(): number {
  const [visit, setVisit] = useState(0)
  useEffect(() => {
    const leave = () => setVisit((count) => count + 1)
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [])
  return visit
}
