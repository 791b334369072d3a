import type { Colours } from './colours.ts'

/** More sizes than these are not worth a picture each. */
const MOST_KEPT = 600
const EDGE = 2

/**
 * Draws people as dots: each size and colour is drawn once and then copied, which is what lets thousands move smoothly. Who rests is hollow,
 * so that warmth is told without its colour as well.
 */
export class Dots {
  readonly #kept = new Map<string, ImageBitmap>()
  readonly #colours: Colours
  /** Device pixels in a pixel. */
  readonly #ratio: number

  constructor(colours: Colours, ratio: number) {
    this.#colours = colours
    this.#ratio = ratio
  }

  draw(on: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, level: number, x: number, y: number, radius: number): void {
    const half = Math.max(1, Math.round(radius * 4)) / 4
    const dot = this.#dot(level, half)
    const side = dot.width / this.#ratio
    // On whole pixels of the screen a picture is copied; between them it would be blended, at many times the cost.
    on.drawImage(
      dot,
      Math.round((x - side / 2) * this.#ratio) / this.#ratio,
      Math.round((y - side / 2) * this.#ratio) / this.#ratio,
      side,
      side,
    )
  }

  #dot(level: number, radius: number): ImageBitmap {
    const key = `${level} ${radius}`
    const before = this.#kept.get(key)
    if (before) return before
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear()
    const dot = this.#drawn(level, radius)
    this.#kept.set(key, dot)
    return dot
  }

  #drawn(level: number, radius: number): ImageBitmap {
    const side = Math.ceil(2 * (radius + EDGE) * this.#ratio)
    const canvas = new OffscreenCanvas(side, side)
    const on = canvas.getContext('2d')!
    on.scale(this.#ratio, this.#ratio)
    const middle = canvas.width / this.#ratio / 2
    const colour = this.#colours[`warm-${level}` as keyof Colours]
    on.beginPath()
    on.arc(middle, middle, level === 0 ? Math.max(0.5, radius - 0.4) : radius, 0, 2 * Math.PI)
    on.fillStyle = level === 0 ? this.#colours.sheet : colour
    on.fill()
    on.lineWidth = level === 0 ? Math.min(1.4, radius * 0.7) : 1.2
    on.strokeStyle = level === 0 ? colour : this.#colours.sheet
    if (level === 0 || radius > 2) on.stroke()
    // A picture that can no longer change is copied far more quickly than a canvas that could.
    return canvas.transferToImageBitmap()
  }
}
