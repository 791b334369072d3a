/** What only the edge can answer: the API makes 404, 409 and 422 of these, the command line one line and exit code 1. */
export class NotFound extends Error {
  override name = 'NotFound'
}
export class Conflict extends Error {
  override name = 'Conflict'
}
export class Invalid extends Error {
  override name = 'Invalid'
}
/** The words of a command are wrong (exit code 2). */
export class Usage extends Error {
  override name = 'Usage'
}
