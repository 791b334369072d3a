import { type Drawing, onScreen, shownRadius, YOU_PLACE } from './draw-map.ts'
import { type Box, type Label, Labels, mostNames } from './labels.ts'
import type { Size } from './view.ts'

const SANS = '"Instrument Sans Variable", "Instrument Sans", ui-sans-serif, system-ui, sans-serif'
const SERIF = '"Newsreader Variable", Newsreader, Georgia, serif'
const NAME = `500 11.5px ${SANS}`
const CHOSEN = `700 11.5px ${SANS}`
const NAME_HEIGHT = 15
/** So many are tried for each name there is room for: in a crowd the warmest are named, or nobody. */
const TRIES = 12
/** Below so many people an island is called in smaller letters. */
const LARGE_ISLAND = 12
/** The warmest, who are named before the islands are. */
const FIRST_NAMES = 8
/** So many dots are kept from being written over; in a crowd of more only those that stand out. */
const MOST_SPARED = 700
/** An organisation, and whoever has gone cold, is named from here on: closer, where there is room. */
const CLOSE = 1.5

/** Names where there is room: first of who stands out, then of islands, then of at most forty people and, from close, organisations. */
export function drawNames(drawing: Drawing, lit: ReadonlySet<number> | undefined): void {
  const { scene, look, view } = drawing
  const must = [...new Set([...look.way, ...look.selected, ...(look.hovered === null ? [] : [look.hovered])])].filter(
    (at) => at !== YOU_PLACE,
  )
  const chosen = new Labels(drawing.size)
  const you = onScreen(drawing, YOU_PLACE)
  chosen.block({ left: you.x - 14, right: you.x + 14, top: you.y - 14, bottom: you.y + 14 })
  for (const box of takenBy(drawing.size)) chosen.block(box)
  for (const at of must) nameBeside(drawing, chosen, at, CHOSEN, true)
  write(drawing, chosen.placed, CHOSEN, drawing.colours.ink, drawing.colours.sheet)
  const taken = chosen.placed.length
  spareDots(drawing, chosen)
  const isNamed = (at: number) => !must.includes(at) && (!lit || lit.has(at)) && isInSight(drawing, at)
  const first = scene.warmest.filter(isNamed).slice(0, FIRST_NAMES)
  const named = new Set(first.filter((at) => nameBeside(drawing, chosen, at, NAME)))
  write(drawing, chosen.placed.slice(taken), NAME, drawing.colours.ink, drawing.colours.sheet)
  nameIslands(drawing, chosen)
  const beforeNames = chosen.placed.length
  let left = mostNames(drawing.size) - taken - named.size
  let tries = left * TRIES
  for (const at of scene.byWorth) {
    if (left <= 0 || tries <= 0) break
    if (!isNamed(at) || named.has(at)) continue
    // Strangers have the most room around them: from afar their names would be all one reads.
    if (scene.levels[at] === 0 && !scene.bridges.has(at) && !lit && view.scale < CLOSE) continue
    tries--
    if (nameBeside(drawing, chosen, at, NAME)) left--
  }
  if (view.scale >= CLOSE || lit)
    for (let at = scene.people; at < scene.xs.length && left > 0; at++)
      if (!must.includes(at) && isInSight(drawing, at) && (!lit || lit.has(at)) && nameBeside(drawing, chosen, at, NAME)) left--
  write(drawing, chosen.placed.slice(beforeNames), NAME, drawing.colours.ink, drawing.colours.sheet)
}

/** Dots that are not to be written over: all of a small map, of a large one those that stand out. */
function spareDots(drawing: Drawing, labels: Labels): void {
  const { scene, view } = drawing
  for (let at = 0; at < scene.people; at++) {
    const standsOut = scene.levels[at]! > 0 || scene.bridges.has(at)
    if ((standsOut || scene.people <= MOST_SPARED) && isInSight(drawing, at))
      labels.spare({ ...onScreen(drawing, at), radius: shownRadius(scene.radii[at]!, view.scale) })
  }
}

/** Where something else lies over the map: buttons and key, and where there is room beside it the title. */
function takenBy({ width, height }: Size): Box[] {
  const isNarrow = width < 720
  return [
    { left: width - 76, top: height - 170, right: width, bottom: height },
    { left: 0, top: height - (isNarrow ? 60 : 48), right: isNarrow ? width - 76 : 560, bottom: height },
    ...(isNarrow ? [] : [{ left: 0, top: 0, right: 480, bottom: 164 }]),
  ]
}

function nameOf({ scene }: Drawing, at: number): string {
  return scene.page.people.name[at] ?? scene.page.organisations[at - scene.people]?.name ?? ''
}

function isInSight(drawing: Drawing, at: number): boolean {
  const { x, y } = onScreen(drawing, at)
  return x > 0 && y > 0 && x < drawing.size.width && y < drawing.size.height
}

function nameBeside(drawing: Drawing, labels: Labels, at: number, font: string, must = false): boolean {
  const name = nameOf(drawing, at)
  const radius = shownRadius(drawing.scene.radii[at]!, drawing.view.scale) + (drawing.scene.bridges.has(at) ? 3.6 : 0)
  return labels.beside(name, { ...onScreen(drawing, at), radius }, widthOf(drawing, name, font), NAME_HEIGHT, must)
}

function nameIslands(drawing: Drawing, labels: Labels): void {
  const { scene, view, colours, look } = drawing
  const isDimmed = look.hovered !== null
  for (const isLarge of [true, false]) {
    const font = `italic 400 ${isLarge ? 19 : 16}px ${SERIF}`
    const before = labels.placed.length
    for (const { name, x, top, bottom, size } of scene.islands) {
      if (size >= LARGE_ISLAND !== isLarge) continue
      const at = { x: x * view.scale + view.x, top: top * view.scale + view.y + 4, bottom: bottom * view.scale + view.y - 2 }
      labels.over(name, at, widthOf(drawing, name, font), isLarge ? 22 : 19)
    }
    drawing.on.globalAlpha = isDimmed ? 0.6 : 1
    write(drawing, labels.placed.slice(before), font, colours['ink-2'], colours.paper)
    drawing.on.globalAlpha = 1
  }
}

function write({ on }: Drawing, labels: readonly Label[], font: string, ink: string, halo: string): void {
  on.font = font
  on.textBaseline = 'middle'
  on.lineJoin = 'round'
  on.lineWidth = 4
  on.strokeStyle = halo
  on.fillStyle = ink
  for (const { text, x, y, align } of labels) {
    on.textAlign = align
    on.strokeText(text, x, y)
    on.fillText(text, x, y)
  }
}

const widths = new Map<string, number>()

function widthOf({ on }: Drawing, text: string, font: string): number {
  const key = `${font} ${text}`
  let width = widths.get(key)
  if (width === undefined) {
    on.font = font
    width = on.measureText(text).width
    widths.set(key, width)
  }
  return width
}

/** Fonts that have come meanwhile are wider or narrower than what stood in for them. */
export const forgetWidths = () => widths.clear()
