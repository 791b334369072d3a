import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The faults that axe finds in a page, or in a part of it, as it looks now. @param rules only these of axe's; all unless said */
export async function faultsOf(page: Page, within = 'html', rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(
    async ({ part, only }) => {
      const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(part, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule' as const, values: [...only] } } : {}),
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    },
    { part: within, only: rules },
  )
}
