import { layOut } from './lay-out.ts'
import type { Places, ToPlace } from './places.ts'

// In a thread of its own: 5,000 people take a second or two, and the page answers meanwhile.
const worker = globalThis as unknown as {
  onmessage: (message: MessageEvent<{ given: ToPlace; before: Places }>) => void
  postMessage: (layout: ReturnType<typeof layOut>) => void
}
worker.onmessage = ({ data: { given, before } }) => worker.postMessage(layOut(given, before))
