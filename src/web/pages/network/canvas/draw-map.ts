import { t } from '#language/say.ts'
import type { Colours } from './colours.ts'
import type { Dots } from './dots.ts'
import { drawNames } from './draw-names.ts'
import type { Ground } from './ground.ts'
import { bend, type Scene } from './scene.ts'
import type { Size, View } from './view.ts'

/** What stands out. Places among people and organisations; YOU_PLACE for the owner. */
export interface Look {
  readonly hovered: number | null
  readonly selected: readonly number[]
  /** A way, one after the other. */
  readonly way: readonly number[]
}

export const YOU_PLACE = -1
const YOU_RADIUS = 13

export interface Drawing {
  readonly on: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
  readonly scene: Scene
  readonly view: View
  readonly look: Look
  readonly colours: Colours
  readonly dots: Dots
  /** It will look otherwise in a moment: what takes long may be drawn from memory. */
  readonly isMoving: boolean
  readonly size: Size
  /** Device pixels in a pixel. */
  readonly ratio: number
}

/** Dots grow more slowly than the map when one comes closer: ties come into sight between them. */
export const shownRadius = (radius: number, scale: number) => Math.max(1.1, radius * scale ** 0.75)

export const onScreen = ({ scene, view }: Pick<Drawing, 'scene' | 'view'>, at: number) => ({
  x: (at === YOU_PLACE ? scene.you[0] : scene.xs[at]!) * view.scale + view.x,
  y: (at === YOU_PLACE ? scene.you[1] : scene.ys[at]!) * view.scale + view.y,
})

/** The whole map, once. */
export function drawMap(drawing: Drawing, ground: Ground): void {
  const { on, ratio, size, look, scene } = drawing
  on.setTransform(ratio, 0, 0, ratio, 0, 0)
  on.clearRect(0, 0, size.width, size.height)
  const lit = litBy(scene, look)
  ground.draw(drawing, lit !== undefined)
  on.setTransform(ratio, 0, 0, ratio, 0, 0)
  drawLitTies(drawing)
  drawWay(drawing)
  drawDots(drawing, lit)
  drawYou(drawing)
  drawNames(drawing, lit)
}

/** Who stays bright: all while nobody stands out, else whoever is hovered or chosen with those they are tied to, and a way. */
function litBy({ neighbours }: Scene, { hovered, selected, way }: Look): ReadonlySet<number> | undefined {
  const chosen = [...(hovered === null ? [] : [hovered]), ...selected]
  if (chosen.length === 0) return undefined
  return new Set([...chosen, ...chosen.flatMap((at) => neighbours[at] ?? []), ...way])
}

function drawLitTies(drawing: Drawing): void {
  const { on, look, scene, colours } = drawing
  on.strokeStyle = colours['ink-2']
  on.lineWidth = 1.2
  on.beginPath()
  for (const at of [...(look.hovered === null ? [] : [look.hovered]), ...look.selected])
    for (const other of scene.neighbours[at] ?? []) {
      const [a, b] = [onScreen(drawing, at), onScreen(drawing, other)]
      on.moveTo(a.x, a.y)
      on.lineTo(b.x, b.y)
    }
  on.stroke()
}

function drawWay(drawing: Drawing): void {
  const { on, look, colours } = drawing
  on.strokeStyle = colours.moss
  on.lineWidth = 2.6
  on.lineCap = 'round'
  on.beginPath()
  look.way.slice(1).forEach((at, i) => {
    bend(on, onScreen(drawing, look.way[i]!), onScreen(drawing, at))
  })
  on.stroke()
  on.lineCap = 'butt'
}

const PALE = 0.22

function drawDots(drawing: Drawing, lit: ReadonlySet<number> | undefined): void {
  const { on, scene, view, dots, size, colours, look } = drawing
  for (let at = scene.xs.length - 1; at >= 0; at--) {
    const { x, y } = onScreen(drawing, at)
    const radius = shownRadius(scene.radii[at]!, view.scale)
    if (x < -radius || y < -radius || x > size.width + radius || y > size.height + radius) continue
    on.globalAlpha = !lit || lit.has(at) ? 1 : PALE
    if (at < scene.people) dots.draw(on, scene.levels[at]!, x, y, radius)
    else drawOrganisation(drawing, x, y, radius)
  }
  on.globalAlpha = 1
  on.strokeStyle = colours.ink
  on.lineWidth = 1.2
  for (const at of scene.bridges) ring(drawing, at, 3.6)
  on.strokeStyle = colours.moss
  on.lineWidth = 2.4
  for (const at of look.selected) ring(drawing, at, 5.5)
}

/** A small square, so that it is told from a person by its shape. */
function drawOrganisation({ on, colours }: Drawing, x: number, y: number, radius: number): void {
  on.fillStyle = colours['ink-3']
  on.fillRect(x - radius * 0.8, y - radius * 0.8, radius * 1.6, radius * 1.6)
}

function ring(drawing: Drawing, at: number, beyond: number): void {
  const { x, y } = onScreen(drawing, at)
  drawing.on.beginPath()
  drawing.on.arc(x, y, shownRadius(drawing.scene.radii[at]!, drawing.view.scale) + beyond, 0, 2 * Math.PI)
  drawing.on.stroke()
}

function drawYou(drawing: Drawing): void {
  const { on, colours, view } = drawing
  const { x, y } = onScreen(drawing, YOU_PLACE)
  const radius = YOU_RADIUS * Math.min(1.4, Math.max(0.7, view.scale ** 0.5))
  on.beginPath()
  on.arc(x, y, radius, 0, 2 * Math.PI)
  on.fillStyle = colours.ink
  on.fill()
  on.fillStyle = colours.paper
  on.font = `italic 500 ${Math.round(radius)}px "Newsreader Variable", Georgia, serif`
  on.textAlign = 'center'
  on.textBaseline = 'middle'
  on.fillText(t('you'), x, y)
}
