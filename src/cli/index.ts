import { ask, asks, correct, plan } from './ask.ts'
import type { Command } from './command.ts'
import { demo } from './demo.ts'
import { doctor } from './doctor.ts'
import { apart, duplicates, merge, split, undoMergeCommand, whois } from './duplicates.ts'
import { evaluateCommand } from './evaluate.ts'
import { event, events } from './events.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { imports, problems, undo } from './imports.ts'
import { introduce, introduced, introductions } from './introductions.ts'
import { log } from './log.ts'
import { came, followUpCommand, met, planEventCommand } from './met.ts'
import { network, way } from './network.ts'
import { people } from './people.ts'
import { person } from './person.ts'
import { profile } from './profile.ts'
import { kept, ledger, letGo, promise, promises } from './promises.ts'
import { ready } from './ready.ts'
import { kind, review } from './review.ts'
import { deleteEverythingCommand, settings } from './settings.ts'
import { draft, drafts, feedOf, posted, share } from './share.ts'
import { start } from './start.ts'
import { stop } from './stop.ts'
import { done, skip, snooze, today } from './today.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  start,
  stop,
  doctor,
  importCommand,
  imports,
  problems,
  undo,
  exportCommand,
  people,
  person,
  whois,
  duplicates,
  merge,
  apart,
  split,
  undoMergeCommand,
  today,
  done,
  snooze,
  skip,
  log,
  events,
  event,
  met,
  followUpCommand,
  planEventCommand,
  came,
  review,
  kind,
  ready,
  network,
  way,
  introduce,
  introductions,
  introduced,
  profile,
  ask,
  plan,
  asks,
  correct,
  ledger,
  promises,
  promise,
  kept,
  letGo,
  share,
  drafts,
  draft,
  posted,
  feedOf,
  settings,
  deleteEverythingCommand,
  demo,
  evaluateCommand,
]
