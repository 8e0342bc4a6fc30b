import { connectionOf, PageArgs, Payload } from '@antoan/subgraph-kit';
import { ArrayMaxSize } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Report, ReportState } from './report.entity.ts';

@ArgsType()
export class ReportsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only this period.' })
  periodId?: string | undefined;

  @Field(() => ReportState, { nullable: true, description: 'Only those in this state.' })
  state?: ReportState | undefined;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the viewer’s own body owes.' })
  mine?: boolean | undefined;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the viewer’s own body receives.' })
  received?: boolean | undefined;
}

export const ReportConnection = connectionOf(Report);

@InputType({ description: 'A number to be reported.' })
export class ReportCellInput {
  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'The number; null while it is not known.' })
  value?: number | null;
}

@InputType({ description: 'The numbers of a draft.' })
export class SaveReportInput {
  @Field(() => ID, { description: 'The report.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  version!: number;

  @Field(() => [ReportCellInput], { description: 'All numbers known so far.' })
  @ArrayMaxSize(200)
  cells!: ReportCellInput[];
}

@InputType({ description: 'A report goes to the body that receives it.' })
export class SubmitReportInput {
  @Field(() => ID, { description: 'The report.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;
}

@InputType({ description: 'The receiving body accepts a report.' })
export class AcceptReportInput {
  @Field(() => ID, { description: 'The report.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;
}

@ObjectType({ description: 'Answer to saveReport.' })
export class SaveReportPayload extends Payload {
  @Field(() => Report, { nullable: true, description: 'The report as it is now.' })
  report?: Report | undefined;
}

@ObjectType({ description: 'Answer to submitReport.' })
export class SubmitReportPayload extends Payload {
  @Field(() => Report, { nullable: true, description: 'The report as it is now.' })
  report?: Report | undefined;
}

@ObjectType({ description: 'Answer to acceptReport.' })
export class AcceptReportPayload extends Payload {
  @Field(() => Report, { nullable: true, description: 'The report as it is now.' })
  report?: Report | undefined;
}
