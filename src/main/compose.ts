import type { Role } from '#domain/access/actor.ts'
import { openStore } from '#store/connection.ts'
import { inReference } from '#store/scope.ts'
import { findUnit } from '#store/territory.ts'
import type { Session } from '../cli/command.ts'
import { WrongUse } from '../cli/command.ts'
import { requireSoundDeclarations } from './check-declarations.ts'
import type { Env } from './env.ts'
import { seedReference } from '#usecases/seed-reference.ts'

/** Opens the database for someone at the command line, working for one commune or for the installation. */
export async function openSession(
  env: Env,
  dataFolder: string,
  as: { readonly commune?: string; readonly role?: Role },
): Promise<Session> {
  requireSoundDeclarations()
  const store = await openStore({ ...(env.databaseUrl ? { url: env.databaseUrl } : {}), dataFolder })
  try {
    await seedReference(store)
    const commune = as.commune === undefined ? undefined : await requireCommune(store, as.commune)
    return {
      store,
      actor: {
        accountId: 'command-line',
        name: 'Dòng lệnh',
        role: as.role ?? 'admin',
        province: commune?.parentCode ?? '',
        ...(commune ? { commune: commune.code } : {}),
      },
      now: () => new Date(),
      close: store.close,
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

async function requireCommune(store: Session['store'], code: string) {
  const unit = await inReference(store, (scope) => findUnit(scope, code))
  if (!unit) throw new WrongUse(`Không có đơn vị mã ${code}. Nhập danh sách đơn vị trước: motcua units import FILE.csv`)
  if (!unit.parentCode)
    throw new WrongUse(`${unit.name} (${code}) là đơn vị cấp tỉnh; cần mã của xã, phường hoặc đặc khu.`)
  return unit
}
