import { Migration } from '@mikro-orm/migrations';

/** A unit with an excuse submits after the late window; whoever lets it says until when, and on what document. */
export class LateSubmissionColumns extends Migration {
  override up(): void {
    this.addSql('alter table assessment add column late_allowed_until date');
    this.addSql('alter table assessment_event add column document_number text');
    this.addSql(`alter table assessment_event add constraint assessment_event_excuse_has_document check
      (step <> 'EXCUSE' or (document_number is not null and reason is not null))`);
  }
}
