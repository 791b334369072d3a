const GAP_PX = 6
const EDGE_PX = 8

/** Puts a popup under what opened it, its right edge on that one's; above when there is no room below, never over the window's edge. */
export function placeBelow(popup: HTMLElement, opener: HTMLElement) {
  const from = opener.getBoundingClientRect()
  const { width, height } = popup.getBoundingClientRect()
  const below = from.bottom + GAP_PX
  const top = below + height > innerHeight - EDGE_PX && from.top - GAP_PX - height > EDGE_PX ? from.top - GAP_PX - height : below
  popup.style.top = `${Math.max(EDGE_PX, Math.min(top, innerHeight - height - EDGE_PX))}px`
  popup.style.left = `${Math.max(EDGE_PX, Math.min(from.right - width, innerWidth - width - EDGE_PX))}px`
}
