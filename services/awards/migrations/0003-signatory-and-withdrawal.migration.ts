import { Migration } from '@mikro-orm/migrations';

/** Who signed a decision, as the document prints it, and why a nomination was withdrawn. */
export class SignatoryAndWithdrawalColumns extends Migration {
  override up(): void {
    this.addSql(
      'alter table award_decision add column signatory_position varchar(120), add column signatory_name varchar(80)',
    );
    this.addSql('alter table nomination add column withdrawal_reason varchar(500)');
    this.addSql(
      `alter table nomination add constraint nomination_reason_of_withdrawal check (withdrawal_reason is null or state = 'WITHDRAWN')`,
    );
  }
}
