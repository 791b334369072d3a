import { useEffect } from 'react'
import type { Status } from '#contract/status.ts'
import { t, tn } from '#language/say.ts'
import { capital } from '../words/numbers.ts'

export type MayRemind = NotificationPermission | 'unsupported'

/** Whether this browser shows words of ours. */
export function mayRemind(): MayRemind {
  return typeof Notification === 'undefined' ? 'unsupported' : Notification.permission
}

/** Asks the browser's owner; only in answer to a press of theirs. */
export async function askForWords(): Promise<MayRemind> {
  return typeof Notification === 'undefined' ? 'unsupported' : Notification.requestPermission()
}

/** Once a day, at the time set or later while the page is open, the browser says how many people wait. It names nobody. */
export function useReminder(status: Status | undefined): void {
  const due = status?.reminder && status.today > 0 ? status : undefined
  useEffect(() => {
    if (!due || mayRemind() !== 'granted') return
    const look = () => {
      if (timeIn(due.zone) < due.reminder! || localStorage.getItem('reminded') === due.on) return
      localStorage.setItem('reminded', due.on)
      const word = new Notification(capital(tn(due.today, 'one person waits.', '{n} people wait.')), {
        body: t('A few good minutes, whenever you like.'),
        icon: '/leaf.svg',
        tag: 'tend-today',
      })
      word.onclick = () => {
        window.focus()
        word.close()
      }
    }
    look()
    const timer = setInterval(look, 60_000)
    return () => clearInterval(timer)
  }, [due])
}

/** "08:41" */
function timeIn(zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date())
}
