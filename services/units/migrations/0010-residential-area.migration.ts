import { Migration } from '@mikro-orm/migrations';

const kinds = `'TERRITORY', 'AGENCY', 'ENTERPRISE', 'SCHOOL', 'MASS_ORGANISATION', 'PARTY_BODY', 'ARMED_FORCE', 'MEDIA', 'RESIDENTIAL_AREA'`;

/** Villages, hamlets and urban groups are units of their own: the standard judges residential areas too. */
export class ResidentialAreaMigration extends Migration {
  override up(): void {
    for (const table of ['unit', 'unit_version']) {
      this.addSql(`alter table ${table} drop constraint ${table}_kind_check`);
      this.addSql(`alter table ${table} add constraint ${table}_kind_check check (kind in (${kinds}))`);
    }
  }
}
