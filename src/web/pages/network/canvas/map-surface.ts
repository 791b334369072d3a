import { type Colours, coloursNow, onNewColours } from './colours.ts'
import { Dots } from './dots.ts'
import { drawMap, type Look, onScreen, shownRadius } from './draw-map.ts'
import { forgetWidths } from './draw-names.ts'
import { Gestures } from './gestures.ts'
import { Ground } from './ground.ts'
import type { Scene } from './scene.ts'
import { type Margins, moved, type Size, type View, viewOf, zoomed } from './view.ts'

export interface Heard {
  /** Over somebody, or over nobody any more. */
  readonly onHover: (at: number | null) => void
  /** Pressed: somebody or the water; with Shift they come to who is chosen already. */
  readonly onPick: (at: number | null, isMore: boolean) => void
}

/** Below so many pixels the whole map is too small to read: it begins this close. */
const [NARROW, READABLE] = [600, 0.74]
/** Without a move for so long the map is at rest. */
const REST_MS = 160
/** A finger is broader than a pointer. */
const REACH = { mouse: 5, touch: 16 } as const

/** Draws a map into a canvas and hears what is done to it. Must be closed. */
export class MapSurface {
  readonly #canvas: HTMLCanvasElement
  readonly #on: CanvasRenderingContext2D
  readonly #gestures: Gestures
  readonly #watcher: ResizeObserver
  readonly #stopColours: () => void
  #scene: Scene | undefined
  #look: Look = { hovered: null, selected: [], way: [] }
  #view: View = { x: 0, y: 0, scale: 1 }
  #size: Size = { width: 0, height: 0 }
  #over: Margins = { top: 0, right: 0, bottom: 0, left: 0 }
  #colours: Colours = coloursNow()
  #dots: Dots
  /** Until somebody moves it, the map fits its frame: all of it, or on a narrow screen as much as can be read. */
  #fits: 'readably' | 'whole' | undefined = 'readably'
  #frame = 0
  readonly #ground = new Ground()
  /** When it was moved last; a moment later it is at rest. */
  #resting: ReturnType<typeof setTimeout> | undefined

  constructor(canvas: HTMLCanvasElement, heard: Heard) {
    this.#canvas = canvas
    this.#on = canvas.getContext('2d')!
    this.#dots = new Dots(this.#colours, devicePixelRatio)
    this.#gestures = new Gestures(canvas, {
      onPan: (x, y) => this.moveBy(x, y),
      onZoom: (by, x, y) => this.#see(zoomed(this.#view, by, x, y)),
      onPoint: (x, y) => heard.onHover(this.#at(x, y, REACH.mouse)),
      onAway: () => heard.onHover(null),
      onPress: (x, y, pointer, isMore) => heard.onPick(this.#at(x, y, pointer === 'mouse' ? REACH.mouse : REACH.touch), isMore),
    })
    this.#watcher = new ResizeObserver(() => this.#fit())
    this.#watcher.observe(canvas)
    this.#stopColours = onNewColours(() => this.#recolour())
    void document.fonts.ready.then(() => {
      forgetWidths()
      this.#ask()
    })
  }

  show(scene: Scene, over: Margins): void {
    this.#scene = scene
    this.#over = over
    this.#fit()
  }

  look(look: Look): void {
    this.#look = look
    this.#ask()
  }

  /** Closer or farther, about the middle. */
  zoomBy(by: number): void {
    this.#see(zoomed(this.#view, by, this.#size.width / 2, this.#size.height / 2))
  }

  moveBy(x: number, y: number): void {
    this.#see(moved(this.#view, x, y))
  }

  /** All of it. */
  showWhole(): void {
    this.#fits = 'whole'
    this.#fit()
  }

  /** Brings somebody into sight who is not, or is under what lies over so much of the map's foot. */
  reveal(at: number, foot: number): void {
    if (!this.#scene) return
    const { x, y } = onScreen({ scene: this.#scene, view: this.#view }, at)
    const { width, height } = this.#size
    if (x < 40 || y < 40 || x > width - 40 || y > height - 40 - foot) this.moveBy(width / 2 - x, (height - foot) / 2 - y)
  }

  close(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#resting)
    this.#gestures.close()
    this.#watcher.disconnect()
    this.#stopColours()
  }

  #see(view: View): void {
    this.#fits = undefined
    this.#view = view
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => {
      this.#resting = undefined
      this.#ask()
    }, REST_MS)
    this.#ask()
  }

  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas
    if (width === 0 || height === 0) return
    const before = this.#size
    this.#size = { width, height }
    const [across, down] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)]
    if (this.#canvas.width !== across || this.#canvas.height !== down) [this.#canvas.width, this.#canvas.height] = [across, down]
    if (this.#fits && this.#scene)
      this.#view = viewOf(this.#scene.bounds, this.#size, this.#over, this.#fits === 'readably' && width < NARROW ? READABLE : undefined)
    else this.#view = moved(this.#view, (width - before.width) / 2, (height - before.height) / 2)
    this.#ask()
  }

  #recolour(): void {
    this.#colours = coloursNow()
    this.#dots = new Dots(this.#colours, devicePixelRatio)
    this.#ask()
  }

  #ask(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      if (!this.#scene) return
      const { width, height } = this.#size
      if (width > 0 && height > 0)
        drawMap(
          {
            on: this.#on,
            scene: this.#scene,
            view: this.#view,
            look: this.#look,
            colours: this.#colours,
            dots: this.#dots,
            size: this.#size,
            ratio: devicePixelRatio,
            isMoving: this.#resting !== undefined,
          },
          this.#ground,
        )
    })
  }

  /** Who is under a point of the screen, the nearest of several. */
  #at(x: number, y: number, reach: number): number | null {
    const scene = this.#scene
    if (!scene) return null
    let nearest: number | null = null
    let least = Number.POSITIVE_INFINITY
    for (let at = 0; at < scene.xs.length; at++) {
      const point = onScreen({ scene, view: this.#view }, at)
      const distance = Math.hypot(point.x - x, point.y - y) - shownRadius(scene.radii[at]!, this.#view.scale)
      if (distance < reach && distance < least) [nearest, least] = [at, distance]
    }
    return nearest
  }
}
