import { verifyAudit, type AuditVerdict } from '@antoan/audit';
import { withConnection } from '@antoan/database';
import { serviceList } from './service-list.ts';

/** Checks the sealed trail of every service of a database, one after the other. */
export async function verifyAuditTrail(adminUrl: string): Promise<AuditVerdict[]> {
  return withConnection(adminUrl, async (client) => {
    const verdicts: AuditVerdict[] = [];
    for (const { schema } of serviceList) {
      const { rows } = await client.query<{ table: string | null }>('select to_regclass($1) as table', [
        `${schema}.audit_seal`,
      ]);
      if (rows[0]?.table !== null) verdicts.push(await verifyAudit(client, schema));
    }
    return verdicts;
  });
}
