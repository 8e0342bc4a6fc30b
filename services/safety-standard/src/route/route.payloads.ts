import { Body } from '@antoan/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Who verifies, appraises and decides a dossier, by the routing table.' })
export class Route {
  @Field(() => Body, { nullable: true, description: 'The managing body that verifies.' })
  verifier!: Body | null;

  @Field(() => Body, { nullable: true, description: 'The police office that appraises and proposes.' })
  appraiser!: Body | null;

  @Field(() => Body, { nullable: true, description: "The People's Committee that decides." })
  decider!: Body | null;

  @Field(() => String, { description: 'Where the law says so.' })
  legalBasis!: string;
}
