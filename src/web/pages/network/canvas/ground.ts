import type { Drawing } from './draw-map.ts'
import type { View } from './view.ts'

type Drawn = Pick<Drawing, 'on' | 'scene' | 'colours' | 'view' | 'ratio'>

/** From so many ties on they take longer to draw than a frame lasts. */
const HEAVY = 1500
/** What is kept reaches so far beyond each edge of the screen, as a share of it. */
const BEYOND = 0.4
/** What is kept is drawn anew when it would be shown larger than this, or smaller than one over this. */
const STRETCH = 1.5

interface Kept {
  readonly picture: ImageBitmap
  readonly view: View
  readonly of: readonly unknown[]
}

/**
 * Land and ties, which everybody else stands on. Of a large network they are drawn anew only when the map has come to rest, or has gone
 * too far; while it moves the last picture of them is moved along.
 */
export class Ground {
  #kept: Kept | undefined

  draw(drawing: Drawing, isDimmed: boolean): void {
    if (drawing.scene.page.ties.length / 3 < HEAVY) drawGround(drawing, isDimmed)
    else this.#drawKept(drawing, isDimmed)
  }

  #drawKept(drawing: Drawing, isDimmed: boolean): void {
    const of = [drawing.scene, drawing.colours, isDimmed, drawing.ratio, drawing.size.width, drawing.size.height]
    const isSame = this.#kept?.of.every((part, i) => part === of[i]) ?? false
    const isStill = this.#kept?.view === drawing.view
    if (!this.#kept || !isSame || (!isStill && !(drawing.isMoving && covers(this.#kept, drawing)))) {
      this.#kept?.picture.close()
      this.#kept = drawn(drawing, isDimmed, of)
    }
    const { picture, view } = this.#kept
    const { on, ratio, size } = drawing
    const scale = drawing.view.scale / view.scale
    on.setTransform(1, 0, 0, 1, 0, 0)
    // On whole pixels, so that it is copied and not blended while the map is only pulled.
    const x = Math.round((drawing.view.x - (BEYOND * size.width + view.x) * scale) * ratio)
    const y = Math.round((drawing.view.y - (BEYOND * size.height + view.y) * scale) * ratio)
    on.drawImage(picture, x, y, Math.round(picture.width * scale), Math.round(picture.height * scale))
  }
}

/** Whether a picture still fills the screen, and is not stretched to be blurred. */
function covers({ view }: Kept, { view: now, size }: Drawing): boolean {
  const scale = now.scale / view.scale
  if (scale > STRETCH || scale < 1 / STRETCH) return false
  const left = now.x + (-BEYOND * size.width - view.x) * scale
  const top = now.y + (-BEYOND * size.height - view.y) * scale
  const [width, height] = [size.width, size.height].map((side) => side * (1 + 2 * BEYOND) * scale)
  return left <= 0 && top <= 0 && left + width! >= size.width && top + height! >= size.height
}

function drawn({ scene, colours, view, ratio, size }: Drawing, isDimmed: boolean, of: readonly unknown[]): Kept {
  const [width, height] = [size.width, size.height].map((side) => Math.round(side * (1 + 2 * BEYOND) * ratio))
  const canvas = new OffscreenCanvas(width!, height!)
  const shifted = { ...view, x: view.x + BEYOND * size.width, y: view.y + BEYOND * size.height }
  drawGround({ on: canvas.getContext('2d')!, scene, colours, view: shifted, ratio }, isDimmed)
  return { picture: canvas.transferToImageBitmap(), view, of }
}

function drawGround(drawing: Drawn, isDimmed: boolean): void {
  drawLand(drawing)
  drawTies(drawing, isDimmed)
}

function inMap({ on, view, ratio }: Drawn): void {
  on.setTransform(view.scale * ratio, 0, 0, view.scale * ratio, view.x * ratio, view.y * ratio)
}

function drawLand(drawing: Drawn): void {
  const { on, scene, colours, view } = drawing
  inMap(drawing)
  on.fillStyle = colours.sheet
  on.strokeStyle = colours.rule
  on.lineWidth = 1 / view.scale
  for (const { land, shoal } of scene.islands) {
    on.globalAlpha = 0.42
    on.fill(shoal)
    on.stroke(shoal)
    on.globalAlpha = 1
    on.fill(land)
    on.stroke(land)
  }
}

/** With very many ties each has to be paler, or together they hide the map. */
const paler = (count: number, alpha: number) => Math.max(0.02, alpha * Math.min(1, 700 / Math.max(1, count)))

function drawTies(drawing: Drawn, isDimmed: boolean): void {
  const { on, scene, colours, view } = drawing
  const count = scene.page.ties.length / 3
  const dim = isDimmed ? 0.5 : 1
  inMap(drawing)
  on.strokeStyle = colours['rule-2']
  on.lineWidth = 0.8 / view.scale
  on.globalAlpha = paler(count, 0.38) * dim
  on.stroke(scene.inside)
  on.lineWidth = 1 / view.scale
  on.globalAlpha = paler(count, 0.75) * dim
  on.stroke(scene.across)
  on.globalAlpha = 1
}
