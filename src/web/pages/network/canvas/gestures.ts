export interface Gestured {
  readonly onPan: (x: number, y: number) => void
  /** By a factor, about a point. */
  readonly onZoom: (by: number, x: number, y: number) => void
  readonly onPoint: (x: number, y: number) => void
  readonly onAway: () => void
  readonly onPress: (x: number, y: number, pointer: 'mouse' | 'touch', isMore: boolean) => void
}

/** A press that moves less than this is no pull, pixels. */
const STILL = 5
/** A notch of a wheel comes a seventh closer. */
const WHEEL = 0.0015
const LINE = 33

/** Hears pulling, pinching, wheels and presses on an element, in pixels from its corner. Must be closed. */
export class Gestures {
  readonly #element: HTMLElement
  readonly #told: Gestured
  readonly #stop = new AbortController()
  readonly #pressed = new Map<number, { x: number; y: number }>()
  #begun: { x: number; y: number } | undefined

  constructor(element: HTMLElement, told: Gestured) {
    this.#element = element
    this.#told = told
    const { signal } = this.#stop
    element.addEventListener('pointerdown', (event) => this.#down(event), { signal })
    element.addEventListener('pointermove', (event) => this.#move(event), { signal })
    element.addEventListener('pointerup', (event) => this.#up(event), { signal })
    element.addEventListener('pointercancel', (event) => this.#forget(event), { signal })
    element.addEventListener('pointerleave', () => this.#pressed.size === 0 && told.onAway(), { signal })
    element.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false })
  }

  close(): void {
    this.#stop.abort()
  }

  #point(event: MouseEvent): { x: number; y: number } {
    const { left, top } = this.#element.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return
    this.#element.setPointerCapture(event.pointerId)
    const point = this.#point(event)
    this.#pressed.set(event.pointerId, point)
    this.#begun = this.#pressed.size === 1 ? point : undefined
  }

  #move(event: PointerEvent): void {
    const point = this.#point(event)
    const before = this.#pressed.get(event.pointerId)
    if (!before) {
      if (event.pointerType === 'mouse') this.#told.onPoint(point.x, point.y)
      return
    }
    if (this.#begun && Math.hypot(point.x - this.#begun.x, point.y - this.#begun.y) < STILL) return
    this.#begun = undefined
    this.#pressed.set(event.pointerId, point)
    const other = [...this.#pressed].find(([id]) => id !== event.pointerId)?.[1]
    if (!other) {
      this.#told.onPan(point.x - before.x, point.y - before.y)
      return
    }
    const apart = (a: { x: number; y: number }) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y))
    this.#told.onZoom(apart(point) / apart(before), (point.x + other.x) / 2, (point.y + other.y) / 2)
    this.#told.onPan((point.x - before.x) / 2, (point.y - before.y) / 2)
  }

  #up(event: PointerEvent): void {
    const isPress = this.#begun !== undefined && this.#pressed.has(event.pointerId)
    this.#forget(event)
    const { x, y } = this.#point(event)
    if (isPress) this.#told.onPress(x, y, event.pointerType === 'mouse' ? 'mouse' : 'touch', event.shiftKey)
  }

  #forget(event: PointerEvent): void {
    this.#pressed.delete(event.pointerId)
    this.#begun = undefined
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault()
    const { x, y } = this.#point(event)
    const turned = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY
    // What a touchpad pinches comes as a wheel with Ctrl, in far smaller steps.
    this.#told.onZoom(Math.exp(-turned * (event.ctrlKey ? WHEEL * 6 : WHEEL)), x, y)
  }
}
