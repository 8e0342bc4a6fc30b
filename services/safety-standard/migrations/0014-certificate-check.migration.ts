import { Migration } from '@mikro-orm/migrations';

/**
 * Anybody may ask whether a certificate is valid who holds its code. This function is the one place that looks past row-level
 * security for it: it finds one line by its whole code and tells what the certificate itself says, and nothing else.
 */
export class CertificateCheck extends Migration {
  override up(): void {
    for (const table of ['recognition_line', 'recognition_decision', 'unit_standing'])
      this.addSql(`create policy ${table}_for_owner on ${table} for select to current_user using (true)`);
    this.addSql(`create function certificate_of(code text)
      returns table (unit_name text, year integer, decision_number text, decision_date date, authority_name text, is_valid boolean)
      language sql stable security definer set search_path from current as $$
        select line.unit_name, decision.year, decision.number, decision.date, decision.authority_name,
          exists (select from unit_standing as standing where standing.unit_id = line.unit_id
            and standing.year = decision.year and standing.decision_id = decision.id and standing.value = 'MET')
        from recognition_line as line join recognition_decision as decision on decision.id = line.decision_id
        where line.verification_code = code
      $$`);
    this.addSql(`do $$ begin
      execute format('grant execute on function certificate_of(text) to %I', antoan.login_role());
    end $$`);
  }
}
