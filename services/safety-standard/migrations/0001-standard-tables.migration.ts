import { Migration } from '@mikro-orm/migrations';

/** The law as data: criteria sets, the routing table, the windows of the years. The same for everybody. */
export class StandardTables extends Migration {
  override up(): void {
    this.addSql(`create table criteria_set (
      id uuid primary key,
      code text not null,
      title text not null,
      legal_basis text not null,
      valid_from date not null,
      valid_to date,
      needs_checking boolean not null,
      unit_kinds text[] not null,
      constraint criteria_set_one_per_code unique (code, valid_from),
      constraint criteria_set_days_in_order check (valid_to is null or valid_from <= valid_to)
    )`);
    this.addSql(`create table criterion (
      id uuid primary key,
      criteria_set_id uuid not null references criteria_set (id),
      position integer not null,
      number text not null,
      section text not null,
      text text not null,
      kind text not null check (kind in ('REQUIREMENT', 'THRESHOLD', 'PROHIBITION')),
      threshold integer check (threshold between 1 and 100),
      evidence text[] not null,
      is_mandatory boolean not null,
      if_party_organisation boolean not null,
      needs_checking boolean not null,
      constraint criterion_number_in_set unique (criteria_set_id, number),
      constraint criterion_threshold_has_share check ((kind = 'THRESHOLD') = (threshold is not null))
    )`);
    this.addSql(`create table standard_route (
      id uuid primary key,
      rank integer not null,
      unit_kinds text[],
      school_levels text[],
      size_classes text[],
      unit_levels text[],
      only_under_provincial_committee boolean not null,
      outcome text not null check (outcome in ('ASSESSED', 'NOT_SUBJECT', 'OUT_OF_SCOPE')),
      appraiser_level text check (appraiser_level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
      decider_level text check (decider_level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
      legal_basis text not null,
      valid_from date not null,
      valid_to date,
      needs_checking boolean not null,
      constraint standard_route_names_bodies check ((outcome = 'ASSESSED') = (appraiser_level is not null and decider_level is not null))
    )`);
    this.addSql(`create table year_window (
      year integer primary key,
      window_from date not null,
      window_to date not null,
      registration_from date not null,
      registration_to date not null,
      due_on date not null,
      late_until date not null,
      legal_basis text not null,
      needs_checking boolean not null,
      constraint year_window_days_in_order check (window_from < window_to and registration_from <= registration_to and due_on <= late_until)
    )`);
  }
}
