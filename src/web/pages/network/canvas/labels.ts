/** A text with its place on the screen, in pixels. */
export interface Label {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly align: 'left' | 'right' | 'center'
}

const EDGE = 4

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** More names than this are read by nobody; on a small screen each needs so much room, square pixels. */
const MOST_NAMES = 40
const ROOM = 12_000
export const mostNames = ({ width, height }: { readonly width: number; readonly height: number }) =>
  Math.min(MOST_NAMES, Math.round((width * height) / ROOM))

/** Places texts where nothing else is; who comes first has the first choice. */
export class Labels {
  readonly placed: Label[] = []
  readonly #boxes: Box[] = []
  readonly #dots: Box[] = []
  /** Beyond it nothing is placed: a name that is cut off names nobody. */
  readonly #frame: Box

  constructor({ width, height }: { readonly width: number; readonly height: number }) {
    this.#frame = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE }
  }

  /** Keeps a place free of texts. */
  block(box: Box): void {
    this.#boxes.push(box)
  }

  /** Keeps a dot from being written over. */
  spare({ x, y, radius }: { x: number; y: number; radius: number }): void {
    this.#dots.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  }

  /** Beside a circle, at its right, its left, over or under it. @returns whether there was room, or it had to be */
  beside(text: string, circle: { x: number; y: number; radius: number }, width: number, height: number, must = false): boolean {
    const away = circle.radius + 5
    const right = { text, x: circle.x + away, y: circle.y, align: 'left' as const }
    const left = { text, x: circle.x - away, y: circle.y, align: 'right' as const }
    const over = { text, x: circle.x, y: circle.y - circle.radius - height / 2, align: 'center' as const }
    const under = { ...over, y: circle.y + circle.radius + height / 2 }
    return (
      [right, left, over, under].some((at) => this.#place(at, width, height, false)) || (must && this.#place(right, width, height, true))
    )
  }

  /** Over a thing that reaches from top to bottom, or else under it. */
  over(text: string, { x, top, bottom }: { x: number; top: number; bottom: number }, width: number, height: number): boolean {
    const places = [top - height / 2, bottom + height / 2].map((y) => ({ text, x, y, align: 'center' as const }))
    // An island without a name is worse than a dot behind one.
    return places.some((at) => this.#place(at, width, height, false)) || places.some((at) => this.#place(at, width, height, false, false))
  }

  #place(label: Label, width: number, height: number, must: boolean, sparesDots = true): boolean {
    const left = label.align === 'left' ? label.x : label.align === 'right' ? label.x - width : label.x - width / 2
    const box = { left: left - 2, right: left + width + 2, top: label.y - height / 2, bottom: label.y + height / 2 }
    if (!must && (!isWithin(box, this.#frame) || this.#boxes.some((other) => overlap(box, other)))) return false
    if (!must && sparesDots && this.#dots.some((dot) => overlap(box, dot))) return false
    this.#boxes.push(box)
    this.placed.push(label)
    return true
  }
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const isWithin = (box: Box, frame: Box) =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
