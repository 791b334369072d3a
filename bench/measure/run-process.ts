import { spawn } from 'node:child_process'
import { ProcessWatch, type Usage } from './process-watch.ts'

export interface Ran extends Usage {
  /** From starting it to its end. */
  readonly seconds: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a whole process and says what it took. @throws when it ends with anything but 0 */
export async function runProcess(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const began = performance.now()
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const watch = child.pid === undefined ? undefined : new ProcessWatch(child.pid)
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => watch?.end())
  const seconds = (performance.now() - began) / 1000
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${stderr.slice(-2000) || stdout.slice(-2000)}`)
  return { seconds, stdout, stderr, ...watch!.usage }
}
