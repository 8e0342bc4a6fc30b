import { Migration } from '@mikro-orm/migrations';

/** The directive and its numbered requirements. Law is public: everybody reads it, nobody writes it through the API yet. */
export class DirectiveMigration extends Migration {
  override up(): void {
    this.addSql(`create table directive (
      id uuid primary key,
      number varchar(60),
      title text not null,
      issuer varchar(200) not null,
      signatory varchar(200) not null,
      issued_on date,
      issued_year integer not null,
      period_from integer not null,
      period_to integer not null,
      is_draft boolean not null
    )`);
    this.addSql(`create table requirement (
      id uuid primary key,
      directive_id uuid not null references directive,
      number integer not null,
      text text not null,
      summary varchar(200) not null,
      actors text[] not null,
      unique (directive_id, number)
    )`);
  }
}
