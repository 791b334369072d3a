import type { Input, InputFile } from './input.ts'

/** A file of an archive by its path below the archive's own top folder. */
export function below(source: string): RegExp {
  return new RegExp(`(?:^|/)(?:${source})$`, 'i')
}

/** The folder a whole archive lies in, '' for the top, or undefined where no pattern knows the path. */
export function rootOf(path: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(path)
    if (found) return path.slice(0, found.index)
  }
  return undefined
}

/** The roots in which at least one file is what its path says; of each, files are looked into until one tells. */
export async function tellingRoots(
  input: Input,
  patterns: readonly RegExp[],
  isTelling: (file: InputFile) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const roots = new Set<string>()
  for (const file of input.files) {
    const root = rootOf(file.path, patterns)
    if (root !== undefined && !roots.has(root) && (await isTelling(file))) roots.add(root)
  }
  return roots
}

/**
 * Several archives side by side, told by their top folders. Folders without a path in common are parts of one archive, each unpacked
 * from a zip of its own; those that hold the same paths are archives of their own.
 */
export function splitByRoots(paths: readonly string[], patterns: readonly RegExp[]): readonly (readonly string[])[] {
  const groups: { inside: Set<string>; paths: string[] }[] = []
  const byRoot = new Map<string, string[]>()
  for (const path of paths) {
    const root = rootOf(path, patterns) ?? ''
    const found = byRoot.get(root)
    if (found) found.push(path)
    else byRoot.set(root, [path])
  }
  for (const [root, found] of byRoot) {
    const inside = found.map((path) => path.slice(root.length))
    const group = groups.find((other) => !inside.some((path) => other.inside.has(path)))
    if (!group) groups.push({ inside: new Set(inside), paths: found })
    else {
      for (const path of inside) group.inside.add(path)
      for (const path of found) group.paths.push(path)
    }
  }
  return groups.map((group) => group.paths)
}
