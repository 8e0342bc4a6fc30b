import { Field, ObjectType } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';

@ObjectType({ description: 'Who verifies, appraises and decides a dossier, by the routing table.' })
export class Route {
  @Field(() => Unit, { nullable: true, description: 'The managing body that verifies.' })
  verifier!: Unit | null;

  @Field(() => Unit, { nullable: true, description: 'The police office that appraises and proposes.' })
  appraiser!: Unit | null;

  @Field(() => Unit, { nullable: true, description: "The People's Committee that decides." })
  decider!: Unit | null;

  @Field(() => String, { description: 'Where the law says so.' })
  legalBasis!: string;
}
