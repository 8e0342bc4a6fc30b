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

  /** The body of a fact, when there is one. */
  static maybe(id: string | null): Unit | null {
    return id === null ? null : Unit.of(id);
  }
}
