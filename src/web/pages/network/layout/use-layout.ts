import { useEffect, useState } from 'react'
import { keepPlaces, keptPlaces, type Layout, type ToPlace } from './places.ts'

export type Laying =
  | { readonly state: 'laying' }
  | { readonly state: 'failed'; readonly error: Error }
  | { readonly state: 'laid'; readonly layout: Layout; readonly of: ToPlace }

/** Lays out in a thread of its own, from where things were at the last visit, and keeps where they are now. What is there stays until the new is. */
export function useLayout(given: ToPlace): Laying {
  const [laying, setLaying] = useState<Laying>({ state: 'laying' })
  useEffect(() => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Layout>) => {
      keepPlaces(data.places)
      setLaying({ state: 'laid', layout: data, of: given })
      worker.terminate()
    }
    worker.onerror = () => setLaying({ state: 'failed', error: new Error('the map could not be laid out') })
    worker.postMessage({ given, before: keptPlaces() })
    return () => worker.terminate()
  }, [given])
  return laying
}
