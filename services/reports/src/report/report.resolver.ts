import { NotFoundError, problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { Body, expectVersion, readCursor, readFirst, type Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ReportPeriod } from '../regime/report-regime.entity.ts';
import { Unit } from '../unit/unit.entity.ts';
import { Report, ReportState } from './report.entity.ts';
import {
  AcceptReportInput,
  AcceptReportPayload,
  ReportConnection,
  ReportsArgs,
  SaveReportInput,
  SaveReportPayload,
  SubmitReportInput,
  SubmitReportPayload,
} from './report.payloads.ts';
import { bodiesOf, reportPolicy } from './report.policy.ts';
import { missingOf, problemsOfCells } from './report.rules.ts';

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => Report, {
    nullable: true,
    description: 'One report; null when there is none or it is not for the viewer.',
  })
  report(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Ctx() { em }: Context,
  ): Promise<Report | null> {
    return isId(id) ? em.findOne(Report, { id }, { populate: ['period'] }) : Promise.resolve(null);
  }

  @Query(() => ReportConnection, { description: 'Reports that the viewer may see, by name of the unit.' })
  async reports(
    @Args(() => ReportsArgs) { periodId, state, mine, received, first, after }: ReportsArgs,
    @Ctx() { em, viewer }: Context,
  ) {
    const filter = {
      ...(periodId && { period: { id: isId(periodId) ? periodId : null } }),
      ...(state && { state }),
      ...(mine && { unitId: { $in: bodiesOf(viewer) } }),
      ...(received && { receiverUnitId: { $in: bodiesOf(viewer) } }),
    };
    const [name, id] = (readCursor(after, 2) ?? []) as string[];
    const beyond =
      name === undefined ? {} : { $or: [{ unitName: { $gt: name } }, { unitName: name, id: { $gt: id! } }] };
    return ReportConnection.from({
      rows: await em.find(
        Report,
        { $and: [filter, beyond] },
        { orderBy: { unitName: 'asc', id: 'asc' }, limit: readFirst(first) + 1, populate: ['period'] },
      ),
      first,
      cursorOf: (report) => [report.unitName, report.id],
      count: () => em.count(Report, filter),
    });
  }

  @FieldResolver(() => Unit, { description: 'Whose report it is.' })
  unit(@Root() report: Report): Unit {
    return Unit.of(report.unitId);
  }

  @FieldResolver(() => ReportPeriod, { description: 'The period it is about.' })
  period(@Root() report: Report): ReportPeriod {
    return report.period;
  }

  @FieldResolver(() => Body, { description: 'Who receives it.' })
  receiver(@Root() report: Report): Body {
    return Body.of(report.receiverUnitId, report.receiverName);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it came, or has still not come, after the due day. Being late stops nothing.',
  })
  isLate(@Root() report: Report, @Ctx() { today }: Context): boolean {
    const day = report.submittedAt
      ? new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(report.submittedAt)
      : today();
    return day > report.period.dueOn;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change its numbers.' })
  viewerCanEdit(@Root() report: Report, @Ctx() { viewer }: Context): boolean {
    return reportPolicy.can(viewer, 'save', report);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may submit it.' })
  viewerCanSubmit(@Root() report: Report, @Ctx() { viewer }: Context): boolean {
    return report.state === ReportState.DRAFT && reportPolicy.can(viewer, 'submit', report);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may accept it.' })
  viewerCanAccept(@Root() report: Report, @Ctx() { viewer }: Context): boolean {
    return report.state === ReportState.SUBMITTED && reportPolicy.can(viewer, 'accept', report);
  }

  @Mutation(() => SaveReportPayload, { description: 'Saves the numbers known so far.' })
  async saveReport(
    @Arg('input', () => SaveReportInput) { id, version, cells }: SaveReportInput,
    @Ctx() context: Context,
  ): Promise<SaveReportPayload> {
    const report = await found(id, context);
    reportPolicy.authorize(context.viewer, 'save', report);
    expectVersion('report', report, version);
    const given = cells.map(({ code, value }) => ({ code, value: value ?? null }));
    const problems = problemsOfCells(report.period.regime.elements, given);
    if (problems.length > 0) return { problems };

    context.em.assign(report, { cells: given, state: ReportState.DRAFT });
    await context.em.flush();
    await context.record({ act: 'save', noun: 'report', nounId: id, unitId: report.unitId });
    return { report, problems: [] };
  }

  @Mutation(() => SubmitReportPayload, { description: 'Sends the report to the body that receives it.' })
  async submitReport(
    @Arg('input', () => SubmitReportInput) { id, version }: SubmitReportInput,
    @Ctx() context: Context,
  ): Promise<SubmitReportPayload> {
    const report = await found(id, context);
    reportPolicy.authorize(context.viewer, 'submit', report);
    expectVersion('report', report, version);
    if (report.submittedAt) return { problems: [problem('report.state.alreadySubmitted')] };
    const problems = missingOf(report.period.regime.elements, report.cells);
    if (problems.length > 0) return { problems };

    context.em.assign(report, {
      state: ReportState.SUBMITTED,
      submittedAt: context.now(),
      submittedBy: context.viewer.accountId,
    });
    await context.em.flush();
    await context.record({ act: 'submit', noun: 'report', nounId: id, unitId: report.unitId });
    return { report, problems: [] };
  }

  @Mutation(() => AcceptReportPayload, { description: 'The receiving body accepts a report.' })
  async acceptReport(
    @Arg('input', () => AcceptReportInput) { id, version }: AcceptReportInput,
    @Ctx() context: Context,
  ): Promise<AcceptReportPayload> {
    const report = await found(id, context);
    reportPolicy.authorize(context.viewer, 'accept', report);
    expectVersion('report', report, version);
    if (report.state !== ReportState.SUBMITTED)
      return { problems: [problem('report.state.notSubmitted', '', { state: report.state })] };

    context.em.assign(report, { state: ReportState.ACCEPTED, acceptedAt: context.now() });
    await context.em.flush();
    await context.record({
      act: 'accept',
      noun: 'report',
      nounId: id,
      unitId: report.unitId,
      bodyUnitId: report.receiverUnitId,
    });
    return { report, problems: [] };
  }
}

async function found(id: string, { em }: Context): Promise<Report> {
  const report = isId(id) ? await em.findOne(Report, { id }, { populate: ['period'] }) : null;
  if (!report) throw new NotFoundError('report');
  return report;
}
