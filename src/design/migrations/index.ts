/** Gathers the migrations, one file per version, and runs those a file needs. */
import type { JsonObject } from '../reading/plain.ts'
import type { Migration } from './migration.ts'

const files: Readonly<Record<string, Migration>> = import.meta.glob(['./[0-9]*.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
})

/** In the order in which they run. */
export const migrations: readonly Migration[] = Object.values(files).sort((a, b) => a.to - b.to)

/** The file as the newest version says it; one that is newer already stays as it is. */
export function migrate(file: JsonObject): JsonObject {
  return migrations
    .filter((migration) => migration.to > versionOf(file))
    .reduce((older, migration) => migration.up(older), file)
}

/** The version a file says it has; 0 when it says none that could be. */
export function versionOf(file: JsonObject): number {
  const version = file['version']
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0
}
