import { newId } from '@antoan/ids';
import { Moment, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** How far a file has come. */
export enum StoredFileState {
  /** On record, its bytes on their way to the store. */
  STORING = 'STORING',
  /** Stored, and waiting to be taken by the row it was sent for. */
  WAITING = 'WAITING',
  /** Part of a row. */
  ATTACHED = 'ATTACHED',
}

/** A file that was sent in. It stands where its owner's unit stands, and is read by whoever reads its owner. */
@Entity()
@ObjectType({ description: 'A file that was sent in and checked.' })
@Directive('@shareable')
export class StoredFile extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  /** The noun that the file is of; its policy says who reads the file. */
  @Property({ type: 'string' })
  ownerNoun!: string;

  @Property({ type: 'uuid', nullable: true })
  ownerId: string | null = null;

  @Property({ type: 'string', length: 120 })
  @Field(() => String, { description: 'The name it was sent under, made harmless.' })
  name!: string;

  @Property({ type: 'string', length: 100 })
  @Field(() => String, { description: 'What it is, found by its content.' })
  contentType!: string;

  /** Bytes. */
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;

  @Property({ type: 'string', length: 64 })
  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  sha256!: string;

  /** The account; names of persons do not stand here. */
  @Property({ type: 'string' })
  uploadedBy!: string;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was sent in.' })
  uploadedAt!: Date;

  @Enum({ items: () => StoredFileState, type: 'string' })
  state: StoredFileState = StoredFileState.STORING;

  /** `<service>/<year>/<id>`, in the folder or bucket. */
  @Property({ type: 'string' })
  storageKey!: string;

  @Property({ persist: false, type: 'string' })
  @Field(() => String, { description: 'Where it is read, on the same address as the API.' })
  get path(): string {
    return `/api/files/${this.storageKey.split('/', 1)[0]}/${this.id}`;
  }
}
