import { ForbiddenError, NotFoundError, problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { actsFor } from '@antoan/policy';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ExemplarModel, ModelState } from '../model/exemplar-model.entity.ts';
import { Unit } from '../unit/unit.entity.ts';
import { ModelSite, SiteState } from './model-site.entity.ts';
import {
  OpenModelSiteInput,
  OpenModelSitePayload,
  UpdateModelSiteInput,
  UpdateModelSitePayload,
} from './model-site.payloads.ts';
import { modelSitePolicy } from './model-site.policy.ts';

@Resolver(() => ModelSite)
export class ModelSiteResolver {
  @FieldResolver(() => ExemplarModel, { description: 'The model.' })
  async model(@Root() site: ModelSite, @Ctx() { em, loader }: Context): Promise<ExemplarModel> {
    const model = await loader<string, ExemplarModel | undefined>('modelOf', async (ids) => {
      const found = await em.find(ExemplarModel, { id: { $in: [...ids] } });
      return ids.map((id) => found.find((one) => one.id === id));
    }).load(site.modelId);
    if (!model) throw new NotFoundError('exemplarModel');
    return model;
  }

  @FieldResolver(() => Unit, { description: 'The unit that carries it out.' })
  unit(@Root() site: ModelSite): Unit {
    return Unit.of(site.unitId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change it.' })
  viewerCanEdit(@Root() site: ModelSite, @Ctx() { viewer }: Context): boolean {
    return modelSitePolicy.can(viewer, 'update', site);
  }

  @Mutation(() => OpenModelSitePayload, { description: 'Begins a model in the viewer’s own unit.' })
  async openModelSite(
    @Arg('input', () => OpenModelSiteInput) input: OpenModelSiteInput,
    @Ctx() context: Context,
  ): Promise<OpenModelSitePayload> {
    const { em, viewer } = context;
    const unit = isId(input.unitId) ? await em.findOne(UnitRef, { id: input.unitId }) : null;
    const model = isId(input.modelId) ? await em.findOne(ExemplarModel, { id: input.modelId }) : null;
    if (!unit || !model) throw new NotFoundError(unit ? 'exemplarModel' : 'unit');
    if (!actsFor(viewer, unit.id, ['UNIT_EDITOR', 'UNIT_HEAD'])) throw new ForbiddenError('modelSite.open');
    if (model.state === ModelState.RETIRED || model.state === ModelState.REJECTED)
      return { problems: [problem('modelSite.model.retired', 'modelId')] };
    if (input.startedOn > context.today()) return { problems: [problem('modelSite.startedOn.future', 'startedOn')] };
    if (await em.count(ModelSite, { modelId: model.id, unitId: unit.id }))
      return { problems: [problem('modelSite.model.taken', 'modelId')] };

    const { territoryPath, managementPath, policePath, reportingPath } = unit;
    const modelSite = Object.assign(new ModelSite(), input, {
      state: SiteState.ACTIVE,
      territoryPath,
      managementPath,
      policePath,
      reportingPath,
    });
    await em.persist(modelSite).flush();
    await context.record({ act: 'open', noun: 'modelSite', nounId: modelSite.id, unitId: unit.id });
    return { modelSite, problems: [] };
  }

  @Mutation(() => UpdateModelSitePayload, { description: 'Records where a site stands and how many groups it has.' })
  async updateModelSite(
    @Arg('input', () => UpdateModelSiteInput) { id, version, ...change }: UpdateModelSiteInput,
    @Ctx() context: Context,
  ): Promise<UpdateModelSitePayload> {
    const { em, viewer } = context;
    const modelSite = isId(id) ? await em.findOne(ModelSite, { id }) : null;
    if (!modelSite) throw new NotFoundError('modelSite');
    modelSitePolicy.authorize(viewer, 'update', modelSite);
    expectVersion('modelSite', modelSite, version);
    if (change.groupsCount < 1 && change.state !== SiteState.PLANNED && change.state !== SiteState.CLOSED)
      return { problems: [problem('modelSite.groupsCount.missing', 'groupsCount')] };

    em.assign(modelSite, change);
    await em.flush();
    await context.record({
      act: 'update',
      noun: 'modelSite',
      nounId: id,
      unitId: modelSite.unitId,
      detail: { state: change.state },
    });
    return { modelSite, problems: [] };
  }
}
