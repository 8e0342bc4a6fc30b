import { newId } from '@antoan/ids';
import { Day, Moment, UnitRow } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** What the gate said of the nominations of a year, issued as a document (Danh sách rà soát). The row belongs to the Board. */
@Entity()
@ObjectType({ description: 'The yearly list of what clause 5 says of the nominations, as it was issued.' })
@Directive('@key(fields: "id")')
export class ReviewList extends UnitRow {
  [OptionalProps]?: 'pdfPath' | 'docxPath';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the achievement.' })
  year!: number;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Number of the document; unique for the Board and calendar year.' })
  number!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of the document.' })
  date!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many nominations clause 5 does not stand against.' })
  clearCount!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many wait.' })
  holdCount!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many are not to be proposed.' })
  barCount!: number;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was made.' })
  issuedAt!: Date;

  /** The account; never shown. */
  @Property({ type: 'string' })
  issuedBy!: string;

  @Property({ type: 'blob', lazy: true })
  pdf!: Buffer;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'SHA-256 of the PDF, in hexadecimal.' })
  pdfSha256!: string;

  @Property({ type: 'blob', lazy: true })
  docx!: Buffer;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'SHA-256 of the Word file, in hexadecimal.' })
  docxSha256!: string;

  @Property({ persist: false, type: 'string' })
  @Field(() => String, { description: 'Where the PDF is read, on the same address as the API.' })
  get pdfPath(): string {
    return `/api/files/awards/review-lists/${this.id}.pdf`;
  }

  @Property({ persist: false, type: 'string' })
  @Field(() => String, { description: 'Where the Word file is read.' })
  get docxPath(): string {
    return `/api/files/awards/review-lists/${this.id}.docx`;
  }
}
