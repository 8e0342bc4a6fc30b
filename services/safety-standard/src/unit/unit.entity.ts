import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What this service adds to a unit; the unit itself is the units service's. */
@ObjectType({ description: 'An organisation or territory.' })
@Directive('@key(fields: "id")')
export class Unit {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  static of(id: string): Unit {
    return Object.assign(new Unit(), { id });
  }
}
