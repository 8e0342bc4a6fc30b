import { Migration } from '@mikro-orm/migrations';

/** Which company provides guards under contract; not known of forces recorded before. */
export class ContractorColumn extends Migration {
  override up(): void {
    this.addSql('alter table guard_force add column contractor varchar(200)');
    this.addSql(
      `alter table guard_force add constraint guard_force_contractor_of_contract check (contractor is null or provision = 'CONTRACTED')`,
    );
  }
}
