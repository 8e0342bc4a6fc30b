import { Migration } from '@mikro-orm/migrations';

/** Three kinds of decision: on a list, amending, revoking. A revocation leaves its unit without a result, so its line has none. */
export class DecisionKind extends Migration {
  override up(): void {
    this.addSql(`select set_config('antoan.scopes', '{"*":"ALL"}', true)`);
    this.addSql(`alter table recognition_decision
      drop constraint recognition_decision_proposed_or_amending,
      add column kind text not null default 'RECOGNISE' check (kind in ('RECOGNISE', 'AMEND', 'REVOKE'))`);
    this.addSql(`update recognition_decision set kind = 'AMEND' where amends_id is not null`);
    this.addSql(`alter table recognition_decision
      alter column kind drop default,
      add constraint recognition_decision_kind_has_its_basis
        check ((kind = 'RECOGNISE') = (proposal_id is not null) and (kind = 'RECOGNISE') = (amends_id is null)),
      add constraint recognition_decision_says_why check (kind = 'RECOGNISE' or reason is not null)`);
    this.addSql(`alter table recognition_line
      drop constraint recognition_line_certified_when_met,
      alter column result drop not null,
      add column unit_name text,
      add constraint recognition_line_certified_when_met
        check ((coalesce(result, '') = 'MET') = (certificate_number is not null and verification_code is not null))`);
    this.addSql(
      `update recognition_line set unit_name = coalesce((select name from unit_ref where unit_ref.id = recognition_line.unit_id), '')`,
    );
    this.addSql('alter table recognition_line alter column unit_name set not null');
  }
}
