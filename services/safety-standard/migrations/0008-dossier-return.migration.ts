import { Migration } from '@mikro-orm/migrations';

/** A dossier may go back to its unit, for the parts and the reason that its history keeps. */
export class DossierReturnColumns extends Migration {
  override up(): void {
    this.addSql('alter table assessment drop constraint assessment_state_check');
    this.addSql(`alter table assessment add constraint assessment_state_check check (state in
      ('REGISTERED', 'DRAFT', 'RETURNED', 'SUBMITTED', 'VERIFIED', 'APPRAISED', 'PROPOSED', 'DECIDED', 'NOT_SUBMITTED'))`);
    // Steps are the service's to name; a list of them here would have to change with each.
    this.addSql('alter table assessment_event drop constraint if exists assessment_event_step_check');
    this.addSql(`alter table assessment_event
      add column reason_code text,
      add column criterion_ids jsonb,
      add column parts jsonb,
      add column internal_note text`);
    this.addSql(`alter table assessment_event add constraint assessment_event_return_has_reason check (step <> 'RETURN' or
      (reason_code is not null and reason is not null and jsonb_array_length(criterion_ids) + jsonb_array_length(parts) > 0))`);
  }
}
