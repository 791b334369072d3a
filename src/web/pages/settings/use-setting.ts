import { useCallback } from 'react'
import { client } from '#contract/client.ts'
import type { SettingsChange } from '#contract/settings.ts'
import { useChange } from '../../frame/use-change.ts'

export type SetSetting = (change: SettingsChange) => Promise<boolean>

/** Keeps a setting at once and says how to take it back. */
export function useSetting(): SetSetting {
  const change = useChange()
  return useCallback((settings) => change(() => client.setSettings(settings), { of: JSON.stringify(settings) }), [change])
}
