import { useEffect, useRef } from 'react'

/** What was left behind in the first field of a form is selected when it comes up again: typing replaces it, an arrow key keeps it. */
export function useKeptSelected() {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input[data-first]')?.select(), [])
  return form
}
