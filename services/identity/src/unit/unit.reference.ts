import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A unit as identity knows it: by its id. Whether the viewer may see it, the units service says. */
@ObjectType('Unit', { description: 'An organisation or territory.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Unit {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  static of(id: string | null): Unit | null {
    return id === null ? null : Object.assign(new Unit(), { id });
  }
}
