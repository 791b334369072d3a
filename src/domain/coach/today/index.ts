import { ANSWER } from './answer.ts'
import { BIRTHDAY } from './birthday.ts'
import { GIVE } from './give.ts'
import { HELLO } from './hello.ts'
import { INTRODUCTION } from './introduction.ts'
import type { Lane } from './lane.ts'
import { NEWS } from './news.ts'
import { PLAN } from './plan.ts'
import { PROMISE } from './promise.ts'
import { RECONNECT } from './reconnect.ts'
import { SLIP } from './slip.ts'

/** The kinds of cards, in the order Today shows them. */
export const LANES: readonly Lane[] = [PROMISE, PLAN, INTRODUCTION, ANSWER, BIRTHDAY, NEWS, SLIP, RECONNECT, GIVE, HELLO]
