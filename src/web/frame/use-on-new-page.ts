import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Has `onNew` called as soon as another page is gone to, also by the browser's Back. */
export function useOnNewPage(onNew: () => void) {
  const { history } = useRouter()
  useEffect(() => {
    let before = history.location.pathname
    return history.subscribe(({ location: { pathname } }) => {
      if (pathname !== before) onNew()
      before = pathname
    })
  }, [history, onNew])
}
