import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '@antoan/ids';
import { placeholderAddress } from '../sign-in/placeholder-address.ts';

/** Somebody who can sign in. The same row is better-auth's "user". */
@Entity({ tableName: 'person_account' })
@ObjectType({ description: 'Somebody who can sign in.' })
export class Account {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The name to sign in with.' })
  username!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The name shown.' })
  displayName!: string;

  /** Not an address of anybody: better-auth wants one of every account. */
  @Property({ type: 'text' })
  email!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is kept from signing in.' })
  isDisabled: boolean = false;

  /** Set by the database when a password is put down for somebody, taken back when she changes it herself. */
  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether its password is still the one that was handed to the person.' })
  hasFirstPassword!: boolean;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Rises with each change; a change must name the version it was made from.' })
  version!: number;

  @Property({ type: 'Date', columnType: 'timestamptz' })
  createdAt: Date = new Date();

  @Property({ type: 'Date', columnType: 'timestamptz', onUpdate: () => new Date() })
  updatedAt: Date = new Date();

  static of(given: { id?: string; username: string; displayName: string }): Account {
    const username = given.username.toLowerCase();
    return Object.assign(new Account(), { ...given, username, email: placeholderAddress(username) });
  }
}
