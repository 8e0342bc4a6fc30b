import { Migration } from '@mikro-orm/migrations';
import { rowLevelSecuritySql } from '@antoan/policy';
import { appendOnlySql, unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';

/** The movement's classification by 100 points (QĐ 510), beside the standard and never part of it; its cut-offs are dated data. */
export class MovementGradeTables extends Migration {
  override up(): void {
    this.addSql(`create table movement_scale (
      valid_from date primary key,
      valid_to date,
      excellent_from integer not null,
      good_from integer not null,
      fair_from integer not null,
      legal_basis text not null,
      needs_checking boolean not null,
      constraint movement_scale_in_order check (100 >= excellent_from and excellent_from > good_from and good_from > fair_from and fair_from > 0)
    )`);
    this.addSql(`insert into movement_scale (valid_from, excellent_from, good_from, fair_from, legal_basis, needs_checking)
      values ('2020-01-01', 90, 70, 50, 'Quyết định số 510/QĐ-BCA-V05 ngày 20/01/2022 (ngưỡng điểm cần đối chiếu văn bản gốc)', true)`);
    this.addSql(`create table movement_grade (
      id uuid primary key,
      ${unitRowColumnsSql},
      year integer not null references year_window (year),
      score numeric(4, 1) not null check (score between 0 and 100),
      grade text not null check (grade in ('EXCELLENT', 'GOOD', 'FAIR', 'WEAK')),
      body_unit_id uuid not null check (body_unit_id <> unit_id),
      body_name text not null,
      decision_number text not null,
      decision_date date not null,
      recorded_at timestamptz not null,
      replaced_at timestamptz
    )`);
    // One in effect for each unit and year; what it replaces stays.
    this.addSql(
      'create unique index movement_grade_one_in_effect on movement_grade (unit_id, year) where replaced_at is null',
    );
    for (const sql of unitRowIndexesSql('movement_grade')) this.addSql(sql);
    for (const sql of rowLevelSecuritySql('movement_grade', 'movementGrade')) this.addSql(sql);
    this.addSql(appendOnlySql('movement_grade', ['replaced_at']));
  }
}
