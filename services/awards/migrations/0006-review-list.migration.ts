import { rowLevelSecuritySql } from '@antoan/policy';
import { appendOnlySql, unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

/** Lists of what the gate said in a year, as they were issued: the documents themselves, which are never changed. */
export class ReviewLists extends Migration {
  override up(): void {
    this.addSql(`create table review_list (
      id uuid primary key,
      ${unitRowColumnsSql},
      year integer not null,
      number text not null,
      date date not null,
      clear_count integer not null,
      hold_count integer not null,
      bar_count integer not null,
      issued_at timestamptz not null,
      issued_by text not null,
      pdf bytea not null,
      pdf_sha256 char(64) not null,
      docx bytea not null,
      docx_sha256 char(64) not null,
      constraint review_list_pdf_is_what_was_issued check (pdf_sha256 = encode(sha256(pdf), 'hex')),
      constraint review_list_docx_is_what_was_issued check (docx_sha256 = encode(sha256(docx), 'hex'))
    )`);
    // I-29: a number is unique for its issuer, its type and its calendar year.
    this.addSql('create unique index review_list_number on review_list (unit_id, extract(year from date), number)');
    for (const sql of unitRowIndexesSql('review_list')) this.addSql(sql);
    for (const sql of rowLevelSecuritySql('review_list', 'reviewList')) this.addSql(sql);
    this.addSql(appendOnlySql('review_list'));
  }
}
