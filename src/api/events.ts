import { Hono } from 'hono'
import { callOffEvent, changeEvent } from '#actions/change-event.ts'
import { followUp } from '#actions/follow-up.ts'
import { meetPeople } from '#actions/meet-people.ts'
import { noteAnswer, noteWhoCame } from '#actions/note-guests.ts'
import { askGuests, planEvent } from '#actions/plan-event.ts'
import { eventDetails, followedUp, guestList, newAnswer, newEvent, newMet } from '#contract/events.ts'
import type { Context } from '#store/context.ts'
import { seeEvent } from '#views/event.ts'
import { seeEvents } from '#views/events.ts'
import { bodyOf, idOf } from './answer.ts'

export const events = (ctx: Context) =>
  new Hono()
    .get('/', async (c) => c.json(await seeEvents(ctx)))
    .post('/', async (c) => c.json(await planEvent(ctx, await bodyOf(c, newEvent))))
    .get('/:id', async (c) => c.json(await seeEvent(ctx, idOf(c))))
    .put('/:id', async (c) => c.json(await changeEvent(ctx, idOf(c), await bodyOf(c, eventDetails))))
    .delete('/:id', async (c) => c.json(await callOffEvent(ctx, idOf(c))))
    .get('/:id/invitation.ics', async (c) => {
      const { fileName, text } = await (await import('#views/invitation.ts')).writeInvitation(ctx, idOf(c))
      return c.body(text, 200, {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      })
    })
    .post('/:id/guests', async (c) => c.json(await askGuests(ctx, idOf(c), (await bodyOf(c, guestList)).people)))
    .post('/:id/came', async (c) => c.json(await noteWhoCame(ctx, idOf(c), (await bodyOf(c, guestList)).people)))
    .post('/:id/answers', async (c) => {
      const { guest, answer } = await bodyOf(c, newAnswer)
      return c.json(await noteAnswer(ctx, idOf(c), guest, answer))
    })

export const met = (ctx: Context) => new Hono().post('/', async (c) => c.json(await meetPeople(ctx, await bodyOf(c, newMet))))

export const follows = (ctx: Context) =>
  new Hono().post('/:id', async (c) => c.json(await followUp(ctx, idOf(c), (await bodyOf(c, followedUp)).log)))
