import { Directive, Field, ID, ObjectType } from 'type-graphql';

/**
 * An organisation under the name it had when it acted. Who acts on a dossier may stand outside the viewer's scope,
 * and names change: facts keep both the id and the name of their day.
 */
@ObjectType({ description: 'An organisation under the name it had when it acted.' })
@Directive('@shareable')
export class Body {
  @Field(() => ID, { description: 'Opaque id of the unit.' })
  id!: string;

  @Field(() => String, { description: 'Its name then.' })
  name!: string;

  static of(id: string, name: string): Body {
    return Object.assign(new Body(), { id, name });
  }
}
