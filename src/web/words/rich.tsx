import { Fragment, type ReactNode } from 'react'
import { type Phrase, piecesOf } from '#language/say.ts'

/** A sentence with links or marks in it: `rich('Look at {who}.', { who: <Link to="/people">Ada</Link> })`. */
export function rich(key: Phrase, places: Readonly<Record<string, ReactNode>>): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence do not move
  return piecesOf(key).map((piece, at) => <Fragment key={at}>{typeof piece === 'string' ? piece : places[piece.place]}</Fragment>)
}
