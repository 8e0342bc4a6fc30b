import { newId } from '@antoan/ids';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Puts the hash of a password down, for the first time or in place of another; see the migration for why through a function.
 * @param isFirst whether it was handed to the person, who is then asked to choose another
 */
export async function putPassword(em: EntityManager, accountId: string, hash: string, isFirst: boolean): Promise<void> {
  await em.execute('select put_password(?, ?, ?, ?)', [accountId, newId(), hash, isFirst]);
}
