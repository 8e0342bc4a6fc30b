import { Day } from '@antoan/subgraph-kit';
import { ArrayType, Collection } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive as SchemaDirective, Field, ID, Int, ObjectType } from 'type-graphql';

/** A directive as it was written; a draft has neither number nor day. */
@Entity()
@ObjectType({ description: 'A directive (chỉ thị) that the province carries out.' })
@SchemaDirective('@key(fields: "id")')
export class Directive {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Property({ type: 'string', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number and symbol; null while it is a draft.' })
  number: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Who issues it.' })
  issuer!: string;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Who signs it.' })
  signatory!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day it was issued; null while it is a draft.' })
  issuedOn: string | null = null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year it bears.' })
  issuedYear!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'First year it covers.' })
  periodFrom!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Last year it covers.' })
  periodTo!: number;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is still unnumbered.' })
  isDraft!: boolean;

  @OneToMany({
    entity: () => Requirement,
    mappedBy: (requirement: Requirement) => requirement.directive,
    orderBy: { number: 'asc' },
  })
  requirements = new Collection<Requirement>(this);
}

/** One of the numbered things that a directive demands. */
@Entity()
@ObjectType({ description: 'A numbered demand (mục) of a directive.' })
export class Requirement {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @ManyToOne({ entity: () => Directive })
  directive!: Directive;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its number in the directive.' })
  number!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its words, as written.' })
  text!: string;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'What it comes down to.' })
  summary!: string;

  @Property({ type: ArrayType })
  @Field(() => [String], { description: 'Whom it binds, as the directive names them.' })
  actors!: string[];
}
