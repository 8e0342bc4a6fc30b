import type { Problem, ProblemParam } from '@antoan/app-error';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType('ProblemParam', { description: 'A value that belongs into the sentence of a problem.' })
@Directive('@shareable')
export class ProblemParamType implements ProblemParam {
  @Field(() => String, { description: 'Name of the value, as the code of the problem defines it.' })
  name!: string;

  @Field(() => String, { description: 'The value as text.' })
  value!: string;
}

@ObjectType('Problem', { description: 'Something that the person can put right; nothing was changed.' })
@Directive('@shareable')
export class ProblemType implements Problem {
  @Field(() => String, { description: 'What is wrong, as `noun.field.reason`; the page has the sentence.' })
  code!: string;

  @Field(() => [String], { description: 'The field it is about, outermost first; empty when it is about the whole.' })
  path!: string[];

  @Field(() => [ProblemParamType], { description: 'Values for the sentence.' })
  params!: ProblemParam[];
}

/** Every mutation answers with the problems it found; an empty list means it was done. */
@ObjectType()
export abstract class Payload {
  @Field(() => [ProblemType], { description: 'What must be put right first; empty when it was done.' })
  problems: Problem[] = [];
}
