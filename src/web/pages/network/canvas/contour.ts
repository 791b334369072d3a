interface Point {
  readonly x: number
  readonly y: number
}

const CORNERS = 40

/**
 * The shore of an island: around all its people, so far beyond them, without corners. From the middle outwards in each direction as far as
 * the farthest anybody reaches in it; that has bays where few are, and no dents.
 * @param people  from the middle of the island
 */
export function contourOf(people: readonly (Point & { readonly radius: number })[], beyond: number): Point[] {
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const reach = Math.max(0, ...people.map(({ x, y, radius }) => x * cos + y * sin + radius)) + beyond
    return { x: reach * cos, y: reach * sin }
  })
}

/** A closed curve through the middles between the points, with its middle at x, y. */
export function pathOf(points: readonly Point[], x: number, y: number): Path2D {
  const path = new Path2D()
  const middle = (i: number) => {
    const [a, b] = [points[i % points.length]!, points[(i + 1) % points.length]!]
    return { x: x + (a.x + b.x) / 2, y: y + (a.y + b.y) / 2 }
  }
  const start = middle(0)
  path.moveTo(start.x, start.y)
  for (let i = 1; i <= points.length; i++) {
    const corner = points[i % points.length]!
    const next = middle(i)
    path.quadraticCurveTo(x + corner.x, y + corner.y, next.x, next.y)
  }
  path.closePath()
  return path
}
