import { type RefObject, useEffect, useRef } from 'react'
import { MapSurface } from './canvas/map-surface.ts'
import type { Scene } from './canvas/scene.ts'
import type { Margins } from './canvas/view.ts'

interface Shown {
  scene: Scene | undefined
  selected: readonly number[]
  way: readonly number[]
  /** What lies over the edges of a map so wide. */
  over: (width: number) => Margins
}

/** Keeps a canvas showing a map for as long as it is there. */
export function useSurface(
  canvas: RefObject<HTMLCanvasElement | null>,
  { scene, selected, way, over }: Shown,
  onPick: (at: number | null, isMore: boolean) => void,
): RefObject<MapSurface | null> {
  const surface = useRef<MapSurface>(null)
  const pick = useRef(onPick)
  pick.current = onPick
  const chosen = useRef({ selected, way })
  const marked = JSON.stringify([selected, way])
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const made = new MapSurface(element, {
      onPick: (at, isMore) => pick.current(at, isMore),
      onHover: (hovered) => {
        element.style.cursor = hovered === null ? 'grab' : 'pointer'
        made.look({ hovered, ...chosen.current })
      },
    })
    surface.current = made
    return () => {
      surface.current = null
      made.close()
    }
  }, [canvas])
  useEffect(() => {
    if (scene) surface.current?.show(scene, over(canvas.current?.clientWidth ?? 0))
  }, [scene, over, canvas])
  useEffect(() => {
    const [nowSelected, nowWay] = JSON.parse(marked) as [number[], number[]]
    chosen.current = { selected: nowSelected, way: nowWay }
    surface.current?.look({ hovered: null, ...chosen.current })
  }, [marked])
  return surface
}
