type Locked = {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * What keeps `npm ci` from working elsewhere: npm leaves the binaries of other platforms out of the lock file when the
 * registry it asked did not have them, and then refuses its own lock; and it writes the host it asked.
 */
export function lockFaults(text: string): readonly string[] {
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> }
  return Object.entries(packages).flatMap(([path, locked]) => [
    ...Object.keys(locked.optionalDependencies ?? {})
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
      .map((name) => `${path} may need ${name}, which the lock file does not name`),
    ...(locked.resolved === undefined ? [] : [`${path} names a host`]),
  ])
}
