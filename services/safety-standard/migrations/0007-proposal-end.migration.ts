import { Migration } from '@mikro-orm/migrations';
import { appendOnlySql } from '@antoan/subgraph-kit';

/**
 * A list may be withdrawn by the police who wrote it, or lapse when the law or a reorganisation gives its units to others;
 * a dossier that was never submitted may stand on a list as NOT_MET. Facts keep the names that bodies had when they acted.
 */
export class ProposalEnd extends Migration {
  override up(): void {
    // Row-level security binds the owner as well; what is there already gets the names of today.
    this.addSql(`select set_config('antoan.scopes', '{"*":"ALL"}', true)`);

    this.addSql(`alter table recognition_proposal
      drop constraint recognition_proposal_state_check,
      add constraint recognition_proposal_state_check check (state in ('PROPOSED', 'DECIDED', 'WITHDRAWN', 'LAPSED')),
      add column proposer_name text,
      add column authority_name text,
      add column closed_at timestamptz,
      add column closed_reason text,
      add constraint recognition_proposal_closed_with_reason
        check ((state in ('WITHDRAWN', 'LAPSED')) = (closed_at is not null and closed_reason is not null))`);
    this.addSql(`update recognition_proposal set
      proposer_name = coalesce((select name from unit_ref where unit_ref.id = recognition_proposal.unit_id), ''),
      authority_name = coalesce((select name from unit_ref where unit_ref.id = recognition_proposal.authority_unit_id), '')`);
    this.addSql(
      'alter table recognition_proposal alter column proposer_name set not null, alter column authority_name set not null',
    );
    this.addSql(
      appendOnlySql('recognition_proposal', ['state', 'version', 'decision_id', 'closed_at', 'closed_reason']),
    );

    for (const table of ['proposal_line', 'recognition_line'])
      this.addSql(`alter table ${table}
        add column basis text not null default 'APPRAISED' check (basis in ('APPRAISED', 'NOT_SUBMITTED')),
        add constraint ${table}_not_submitted_is_not_met check (basis = 'APPRAISED' or result = 'NOT_MET')`);

    // Whoever never submitted was never appraised, and may all the same be decided NOT_MET.
    this.addSql(`alter table assessment
      drop constraint assessment_appraised_before_decided,
      add constraint assessment_appraised_has_result check (state <> 'APPRAISED' or appraised_result is not null)`);

    this.addSql('alter table assessment_event drop constraint assessment_event_step_check');
    this.addSql(`alter table assessment_event add column body_name text`);
    this.addSql(`update assessment_event set body_name = (select name from unit_ref where unit_ref.id = assessment_event.body_unit_id)
      where body_unit_id is not null`);
  }
}
