import type { Bounds } from './scene.ts'

/** What part of the map is seen: a point of the map lies at `scale` times itself plus x, y on the screen. */
export interface View {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** What lies over the edges of the map, in pixels: the title, the key, the buttons. */
export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const [FARTHEST, CLOSEST] = [0.08, 6]
const MOST_AT_FIRST = 1.6

/** All of the map, in the middle of what is free; closer than `least` it may reach beyond the edges. */
export function viewOf({ left, top, right, bottom }: Bounds, { width, height }: Size, over: Margins, least = FARTHEST): View {
  const free = { width: Math.max(80, width - over.left - over.right), height: Math.max(80, height - over.top - over.bottom) }
  const scale = Math.max(least, Math.min(MOST_AT_FIRST, free.width / (right - left), free.height / (bottom - top)))
  return {
    scale,
    x: over.left + free.width / 2 - (scale * (left + right)) / 2,
    y: over.top + free.height / 2 - (scale * (top + bottom)) / 2,
  }
}

/** Closer (above 1) or farther, with the point at x, y staying where it is. */
export function zoomed(view: View, by: number, x: number, y: number): View {
  const scale = Math.max(FARTHEST, Math.min(CLOSEST, view.scale * by))
  const real = scale / view.scale
  return { scale, x: x - (x - view.x) * real, y: y - (y - view.y) * real }
}

export const moved = (view: View, x: number, y: number): View => ({ ...view, x: view.x + x, y: view.y + y })

/** The point of the map under a point of the screen. */
export const under = (view: View, x: number, y: number) => ({ x: (x - view.x) / view.scale, y: (y - view.y) / view.scale })
