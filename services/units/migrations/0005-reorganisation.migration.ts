import { Migration } from '@mikro-orm/migrations';

/** Plans by which the province changes its units: drafted, confirmed by two persons, put into force in one transaction. */
export class ReorganisationMigration extends Migration {
  override up(): void {
    this.addSql(`create table reorganisation (
      id uuid primary key,
      title varchar(300) not null default '',
      instrument jsonb not null,
      effective_on date,
      state text not null check (state in ('DRAFT', 'CONFIRMED_ONCE', 'APPLIED', 'WITHDRAWN')),
      steps jsonb not null default '[]',
      seen jsonb not null default '{}',
      history jsonb not null default '[]',
      outcome jsonb,
      drafted_by text not null,
      first_by text,
      second_by text,
      undo_of uuid references reorganisation (id),
      not_reversed jsonb not null default '[]',
      created_at timestamptz not null,
      version integer not null default 1,
      check (state <> 'CONFIRMED_ONCE' or first_by is not null),
      -- Whatever the code above believes: nobody is both persons.
      constraint reorganisation_two_persons check (state <> 'APPLIED' or (first_by is not null and second_by is not null and first_by <> second_by)),
      check (state <> 'APPLIED' or (effective_on is not null and outcome is not null))
    )`);
    this.addSql('create index reorganisation_created_index on reorganisation (created_at desc, id)');
    this.addSql('alter table reorganisation enable row level security');
    this.addSql('alter table reorganisation force row level security');
    this.addSql(
      `create policy reorganisation_for_office on reorganisation using ((select antoan.sees_all('reorganisation')))`,
    );
    this.addSql(
      'alter table lineage add constraint lineage_reorganisation foreign key (reorganisation_id) references reorganisation (id) deferrable initially deferred',
    );
    this.addSql(
      'create index lineage_reorganisation_index on lineage (reorganisation_id) where reorganisation_id is not null',
    );
    // An applied plan is a fact: it is undone by another one, never edited.
    this.addSql(`create function keep_applied_reorganisation() returns trigger language plpgsql as $$
      begin
        if old.state in ('APPLIED', 'WITHDRAWN') then raise exception using errcode = '23514', message = 'a plan that is settled stays as it is'; end if;
        return coalesce(new, old);
      end $$`);
    this.addSql(
      'create trigger reorganisation_settled before update or delete on reorganisation for each row execute function keep_applied_reorganisation()',
    );
  }
}
