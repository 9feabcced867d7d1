import { StoreError } from '../port.js'
import { Database } from './database.js'
import { isLocked, storeErrorFrom } from './store-errors.js'

/** Bytes of blocks that LevelDB keeps uncompressed in memory, for each database. */
const cacheBytes = 4 * 1024 * 1024

/** Opens a LevelDB folder. Throws StoreError; `onLocked` says who else has it open. */
export async function openDiskDatabase(folder: string, onLocked: () => string): Promise<Database> {
  const { ClassicLevel } = await import('classic-level')
  const level = new ClassicLevel(folder, { cacheSize: cacheBytes })
  try {
    await level.open()
  } catch (error) {
    if (isLocked(error)) throw new StoreError(onLocked(), { cause: error })
    throw storeErrorFrom(error, 'Opening', folder)
  }
  return new Database(level, folder)
}

export async function openMemoryDatabase(name: string): Promise<Database> {
  const { MemoryLevel } = await import('memory-level')
  const level = new MemoryLevel({ storeEncoding: 'utf8' })
  await level.open()
  return new Database(level, name)
}
