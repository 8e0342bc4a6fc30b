import { Migration } from '@mikro-orm/migrations';

/** Who signed a decision, as the document prints it; decisions before it name the office alone. */
export class SignatoryColumns extends Migration {
  override up(): void {
    this.addSql(
      'alter table recognition_decision add column signatory_position varchar(120), add column signatory_name varchar(80)',
    );
  }
}
