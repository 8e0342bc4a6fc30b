import { Migration } from '@mikro-orm/migrations';

/** Some kinds of unit have days of their own: residential areas from 01/11 to 31/10. Windows are changed by two curators. */
export class SpecialWindows extends Migration {
  override up(): void {
    this.addSql(`alter table year_window
      add column special jsonb not null default '[]',
      add column version integer not null default 1`);
    this.addSql(`update year_window set special = jsonb_build_array(jsonb_build_object(
      'unitKinds', jsonb_build_array('RESIDENTIAL_AREA'),
      'windowFrom', (year - 1) || '-11-01', 'windowTo', year || '-10-31',
      'registrationFrom', year || '-01-01', 'registrationTo', year || '-03-31',
      'dueOn', year || '-10-31', 'lateUntil', year || '-12-31'))`);
  }
}
