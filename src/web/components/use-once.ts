import { useCallback, useLayoutEffect, useReducer, useRef } from 'react'

/**
 * Has one act under way at a time: begun again before it is over and what it did is drawn, as by a double click, nothing happens and
 * `undefined` is answered. Others go on beside it when each says with `of` which it is.
 */
export function useOnce(): <Result>(act: () => Promise<Result>, of?: string) => Promise<Result | undefined> {
  const underWay = useRef(new Set<string>())
  const over = useRef<string[]>([])
  const [drawn, drawAnew] = useReducer((times: number) => times + 1, 0)
  // Not free before it is drawn: until then the button that began it still stands there, and a click may wait for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what matters is that it is drawn
  useLayoutEffect(() => {
    for (const of of over.current.splice(0)) underWay.current.delete(of)
  }, [drawn])
  return useCallback(async (act, of = '') => {
    if (underWay.current.has(of)) return undefined
    underWay.current.add(of)
    try {
      return await act()
    } finally {
      over.current.push(of)
      drawAnew()
    }
  }, [])
}
