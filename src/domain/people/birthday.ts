/** A day of the year on which somebody was born; many people leave the year out. */
export interface Birthday {
  readonly month: number
  readonly day: number
  readonly year?: number
}
