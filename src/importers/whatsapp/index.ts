import { t } from '#language/say.ts'
import type { Imported, Importer, ReadOptions } from '../importer.ts'
import type { Input } from '../input.ts'
import { readChat } from './messages.ts'
import { ownerCandidates } from './owner.ts'
import { recognise } from './recognise.ts'
import { surveyChats } from './survey.ts'

export const whatsapp: Importer = {
  id: 'whatsapp',
  title: 'WhatsApp chats',
  steps: [
    'On the phone open a chat. Android: menu, More, Export chat. iPhone: tap the name above, then Export Chat.',
    'Choose Without Media, and send it to yourself or save it to the files.',
    'Do the same for each chat that matters, and give all of them at once: then Tend finds by itself who of those who write is you.',
  ],
  asksDateOrder: true,
  recognise,
  findOwner: async (input) => ownerCandidates(await surveyChats(input)),
  read,
}

/** Every chat; each is gone through twice, first for who writes in it and how its dates are written. */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const chats = await surveyChats(input, options.dateOrder)
  const unsure = chats.find(({ order }) => !order.isCertain && order.example)
  if (unsure?.order.example && unsure.order.order !== 'year-first')
    yield { type: 'date-order', readAs: unsure.order.order, ...unsure.order.example }
  yield { type: 'part', title: t('Messages') }
  for (const chat of chats) yield* readChat(chat, options)
}
